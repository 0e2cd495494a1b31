package app.evergreen.success;

import app.evergreen.base.Subject;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.UserId;
import app.evergreen.thread.ThreadService;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who makes a record or becomes its success partner follows it, from the same transaction on. */
@Component
@RequiredArgsConstructor
class RecordFollowers {

    private final ThreadService threads;
    private final CurrentUser currentUser;

    @EventListener
    void follow(RecordEvent event) {
        switch (event) {
            case RecordEvent.Created(var record) -> {
                currentUser.actor().ifPresent(creator -> follow(record, creator));
                follow(record, record.fields().successPartner());
            }
            case RecordEvent.Described(var record, var before, var after, var _) -> {
                if (!Objects.equals(before.successPartner(), after.successPartner())) {
                    follow(record, after.successPartner());
                }
            }
            case RecordEvent.Moved _, RecordEvent.MovedBack _ -> {}
        }
    }

    private void follow(SuccessRecord record, @Nullable UserId user) {
        if (user != null) {
            threads.follow(Subject.record(record.id().value()), user);
        }
    }
}
