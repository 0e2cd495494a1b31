package app.evergreen.activity;

import static java.util.Objects.requireNonNull;

import app.evergreen.base.Subject;
import app.evergreen.security.UserId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

/** A planned piece of work. It ends done or cancelled, and stays (R5.9). */
@Entity
@Table(name = "activity")
@Getter(AccessLevel.PACKAGE)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
class Activity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long subjectId;
    private long typeId;
    private String summary;
    private String note;
    private LocalDate due;
    private long assigneeId;
    private @Nullable Long createdBy;
    private Instant createdAt;
    private @Nullable Instant doneAt;
    private @Nullable Long doneBy;
    private @Nullable String feedback;
    private @Nullable Instant cancelledAt;
    private @Nullable Long cancelledBy;

    @Version
    private int version;

    Activity(Subject subject, ActivityDraft draft, Optional<UserId> by, Instant at) {
        subjectId = subject.id();
        createdBy = by.map(UserId::value).orElse(null);
        createdAt = at;
        describe(draft);
    }

    ActivityId id() {
        return new ActivityId(requireNonNull(id));
    }

    UserId assignee() {
        return new UserId(assigneeId);
    }

    boolean isOpen() {
        return doneAt == null && cancelledAt == null;
    }

    /** How it ended, once it has. */
    ActivityChange.Ending ending() {
        return doneAt == null ? ActivityChange.Ending.CANCELLED : ActivityChange.Ending.DONE;
    }

    /** Who ended it; nothing while it is open, or where the system did. */
    Optional<UserId> endedBy() {
        return Optional.ofNullable(doneAt == null ? cancelledBy : doneBy).map(UserId::new);
    }

    /** What it says now. */
    ActivityDraft draft() {
        return new ActivityDraft(new ActivityTypeId(typeId), summary, note, due, assignee());
    }

    /** Takes over what a checked draft says. */
    final void describe(ActivityDraft draft) {
        requireOpen();
        typeId = draft.type().value();
        summary = draft.summary();
        note = draft.note();
        due = draft.due();
        assigneeId = draft.assignee().value();
    }

    void reschedule(LocalDate newDue) {
        requireOpen();
        due = newDue;
    }

    void passTo(UserId taker) {
        requireOpen();
        assigneeId = taker.value();
    }

    /** Ends it with what came of it; blank where nobody said. */
    void finish(String whatCameOfIt, Optional<UserId> by, Instant at) {
        requireOpen();
        doneAt = at;
        doneBy = by.map(UserId::value).orElse(null);
        feedback = whatCameOfIt.isBlank() ? null : whatCameOfIt.strip();
    }

    void cancel(Optional<UserId> by, Instant at) {
        requireOpen();
        cancelledAt = at;
        cancelledBy = by.map(UserId::value).orElse(null);
    }

    /** Opens a cancelled one again; does nothing to others. */
    void bringBack() {
        cancelledAt = null;
        cancelledBy = null;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new IllegalStateException("Activity " + id + " is over");
        }
    }
}
