package app.evergreen.demo;

import app.evergreen.demo.LoadHouse.Named;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An activity of a record.
 *
 * @param endedAt when it was done or cancelled; nothing while it is open
 * @param result what came of it; nothing unless it was done
 */
record LoadedWork(
        Named type,
        String summary,
        LocalDate due,
        Named assignee,
        Instant createdAt,
        @Nullable Instant endedAt,
        @Nullable String result) {

    boolean cancelled() {
        return endedAt != null && result == null;
    }
}
