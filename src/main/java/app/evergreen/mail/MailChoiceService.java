package app.evergreen.mail;

import app.evergreen.security.CurrentUser;
import app.evergreen.security.Rights;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** What the current user wants to be mailed by the house. */
@Service
@RequiredArgsConstructor
@RolesAllowed(Rights.READ)
public class MailChoiceService {

    private final MailChoices choices;
    private final CurrentUser currentUser;

    /** What the current user wants, for each kind there is. */
    public List<MailChoice> mine() {
        var me = currentUser.get().id();
        return Arrays.stream(HouseMailKind.values())
                .map(kind -> choices.of(me, kind))
                .toList();
    }

    /** Keeps what the current user wants of one kind. */
    public void choose(MailChoice choice) {
        choices.keep(currentUser.get().id(), choice);
    }
}
