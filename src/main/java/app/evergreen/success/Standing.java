package app.evergreen.success;

import app.evergreen.security.UserId;
import app.evergreen.stage.StageId;
import app.evergreen.stage.StageOutcome;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a record stands and why. It is replaced as a whole, so that stage, outcome and reason never disagree.
 *
 * @param stageId the stage
 * @param outcome what that stage means
 * @param stageSince since when the record is there
 * @param lastOpenStageId the open stage that a closed record was in last, for reopening (R9.4)
 * @param lostReasonId why it is lost; {@code null} unless it is
 * @param lostComment what was added to the reason; {@code null} where nothing was
 * @param closedBy who closed it; {@code null} while it is open, and where the system did
 * @param closedAt when it was closed; {@code null} while it is open
 */
@Embeddable
record Standing(
        Long stageId,
        @Enumerated(EnumType.STRING) StageOutcome outcome,
        Instant stageSince,
        @Nullable Long lastOpenStageId,
        @Nullable Long lostReasonId,
        @Nullable String lostComment,
        @Nullable Long closedBy,
        @Nullable Instant closedAt) {

    static Standing open(StageId stage, Instant at) {
        return new Standing(stage.value(), StageOutcome.OPEN, at, null, null, null, null, null);
    }

    /** In another stage of the same outcome, closed when and why it was. */
    Standing in(StageId stage, Instant at) {
        return new Standing(
                stage.value(),
                outcome,
                since(stage, at),
                lastOpenStageId,
                lostReasonId,
                lostComment,
                closedBy,
                closedAt);
    }

    Standing reopened(StageId stage, Instant at) {
        require(outcome.closed());
        return new Standing(stage.value(), StageOutcome.OPEN, since(stage, at), null, null, null, null, null);
    }

    Standing achieved(StageId stage, Optional<UserId> by, Instant at) {
        require(outcome != StageOutcome.ACHIEVED);
        return new Standing(stage.value(), StageOutcome.ACHIEVED, since(stage, at), lastOpen(), null, null, id(by), at);
    }

    Standing lost(StageId stage, Loss loss, Optional<UserId> by, Instant at) {
        require(outcome != StageOutcome.LOST);
        var comment = loss.comment().isEmpty() ? null : loss.comment();
        return new Standing(
                stage.value(),
                StageOutcome.LOST,
                since(stage, at),
                lastOpen(),
                loss.reason().value(),
                comment,
                id(by),
                at);
    }

    private static void require(boolean startsRight) {
        if (!startsRight) {
            throw new IllegalStateException("The record has that outcome already");
        }
    }

    private Instant since(StageId stage, Instant at) {
        return stage.value() == stageId ? stageSince : at;
    }

    private @Nullable Long lastOpen() {
        return outcome == StageOutcome.OPEN ? stageId : lastOpenStageId;
    }

    private static @Nullable Long id(Optional<UserId> user) {
        return user.map(UserId::value).orElse(null);
    }

    StageId stage() {
        return new StageId(stageId);
    }

    /** Whether stage, outcome and reason are the same, whenever it came to that. */
    boolean sameAs(Standing other) {
        return stageId.equals(other.stageId)
                && outcome == other.outcome
                && Objects.equals(lostReasonId, other.lostReasonId)
                && Objects.equals(lostComment, other.lostComment);
    }
}
