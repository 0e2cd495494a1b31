package app.evergreen.success.ui;

import app.evergreen.stage.StageLine;
import app.evergreen.stage.StageOutcome;
import app.evergreen.success.CardMail;
import app.evergreen.success.CardWork;
import app.evergreen.success.RecordField;
import app.evergreen.success.RecordPage;
import app.evergreen.success.StageButtons;
import app.evergreen.thread.ThreadEntry;
import java.util.List;
import java.util.Optional;

/**
 * Everything a record page shows, read together.
 *
 * @param page the record
 * @param stages all stages, in stage order
 * @param buttons which stage buttons there are
 * @param work what is planned for it
 * @param mail what was written about it
 * @param latest the newest entries of the record's thread, which tell who saved what
 */
record RecordShown(
        RecordPage page,
        List<StageLine> stages,
        StageButtons buttons,
        CardWork work,
        CardMail mail,
        List<ThreadEntry> latest) {

    RecordShown {
        stages = List.copyOf(stages);
        latest = List.copyOf(latest);
    }

    /** The first stage of this outcome: where a stage button moves the record (R7.3). */
    Optional<StageLine> first(StageOutcome outcome) {
        return stages.stream().filter(stage -> stage.outcome() == outcome).findFirst();
    }

    /** The entry that tells who changed this field last, if it is among the newest. */
    Optional<ThreadEntry> lastChange(RecordField field) {
        return latest.stream()
                .filter(entry -> entry.changes().stream()
                        .anyMatch(change -> change.field().endsWith("." + field.key())))
                .findFirst();
    }
}
