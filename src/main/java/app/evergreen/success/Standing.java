package app.evergreen.success;

import app.evergreen.stage.StageId;
import app.evergreen.stage.StageOutcome;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a record stands and why. It is replaced as a whole, so that stage, outcome and reason never disagree.
 *
 * @param stageId the stage
 * @param outcome what that stage means
 * @param stageSince since when the record is there
 * @param lastOpenStageId the open stage it was in last, for reopening (R9.4)
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

    StageId stage() {
        return new StageId(stageId);
    }
}
