package app.evergreen.success;

import app.evergreen.activity.ActivityId;
import app.evergreen.security.UserId;
import java.util.Set;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Takes one move back (R5.5). The window that moved keeps it until its next move; it never leaves the server. */
@Getter(AccessLevel.PACKAGE)
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
public final class Undo {

    private final RecordId record;
    private final Standing before;
    private final Place placeBefore;
    private final @Nullable UserId partnerCleared;
    private final Standing after;
    private final @Nullable Integer health;
    private final Set<ActivityId> cancelled;

    /** The record that was moved. */
    public RecordId of() {
        return record;
    }
}
