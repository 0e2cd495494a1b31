package app.evergreen.success;

import app.evergreen.security.Rights;
import app.evergreen.stage.StageDraft;
import app.evergreen.stage.StageId;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Saves and deletes stages that may hold records (R1.5 to R1.7). */
@Service
public class StageChanges {

    /**
     * Saves an existing stage. Where that changes what its records mean, it has to be confirmed first.
     *
     * @param confirmed the confirmation of what the previous call asked
     */
    @RolesAllowed(Rights.CONFIGURE)
    public StageChange save(StageId id, StageDraft draft, Optional<StageConfirmation> confirmed) {
        throw new UnsupportedOperationException();
    }

    /**
     * Deletes a stage, and moves its records to another one of the same outcome, on top, in their order.
     *
     * @param moveRecordsTo where the records go; needed where there are some
     */
    @RolesAllowed(Rights.CONFIGURE)
    public StageDeletion delete(StageId id, Optional<StageId> moveRecordsTo) {
        throw new UnsupportedOperationException();
    }
}
