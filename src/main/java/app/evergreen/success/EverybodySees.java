package app.evergreen.success;

import app.evergreen.security.UserId;
import app.evergreen.team.TeamId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class EverybodySees implements Visibility {

    @Override
    public Condition condition(String record) {
        return new Condition("true", Map.of());
    }

    @Override
    public boolean admits(@Nullable TeamId team, @Nullable UserId successPartner) {
        return true;
    }
}
