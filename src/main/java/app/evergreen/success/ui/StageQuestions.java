package app.evergreen.success.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.grid.Choosing;
import app.evergreen.base.ui.grid.Question;
import app.evergreen.stage.StageId;
import app.evergreen.stage.StageLine;
import app.evergreen.success.LossQuestion;
import app.evergreen.success.LostReasonQuery;
import app.evergreen.success.StageChange;
import app.evergreen.success.StageConfirmation;
import app.evergreen.success.StageDeletion;
import java.util.Optional;
import java.util.function.Consumer;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** What the stage grid asks before records change with their stage (R1.6, R1.7). */
@Component
@RequiredArgsConstructor
class StageQuestions {

    private final LostReasonQuery reasons;

    /** Says how many records will be achieved, lost or reopened, and asks why where they are lost. */
    void askChange(
            StageChange.NeedsConfirmation needed, String stage, Consumer<StageConfirmation> onYes, Runnable onNo) {
        var records = needed.records();
        if (needed.asksReason()) {
            new LostReasonDialog(
                            new LossQuestion(reasons.active(), needed.openActivities()),
                            consequence(needed),
                            loss -> onYes.accept(new StageConfirmation(records, Optional.of(loss))),
                            onNo)
                    .open();
        } else {
            Question.of(
                            Messages.text("stage.change.title", stage),
                            consequence(needed),
                            Messages.text("stage.change.confirm"))
                    .ask(() -> onYes.accept(new StageConfirmation(records, Optional.empty())), onNo);
        }
    }

    private static String consequence(StageChange.NeedsConfirmation needed) {
        var key = switch (needed.to()) {
            case OPEN -> "stage.change.reopens";
            case ACHIEVED -> "stage.change.achieves";
            case LOST -> "stage.change.loses";
        };
        return Messages.text(key, needed.records());
    }

    /** Asks where the records of a stage go that is to be deleted. */
    void askTarget(StageDeletion.NeedsTarget needed, String stage, Consumer<StageId> onYes) {
        new Choosing<>(
                        Messages.text("stage.delete.title", stage),
                        Messages.text("stage.delete.records", needed.records()),
                        Messages.text("stage.delete.target"),
                        needed.choices(),
                        StageLine::name)
                .ask(Messages.text("stage.delete.confirm"), chosen -> onYes.accept(chosen.id()));
    }
}
