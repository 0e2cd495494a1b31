package app.evergreen.crm.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.grid.Choosing;
import app.evergreen.base.ui.grid.Question;
import app.evergreen.crm.CrmStageDeletion;
import app.evergreen.crm.CrmStageId;
import app.evergreen.crm.CrmStageLine;
import app.evergreen.crm.CrmStageSave;
import java.util.function.Consumer;

/** What the lead stage grid asks before leads change with their stage (R6.1, R6.3). */
final class CrmStageQuestions {

    private CrmStageQuestions() {}

    /** Says how many leads will be won, and how many success records that makes, or how many are won no longer. */
    static Question change(CrmStageSave.NeedsConfirmation needed, String stage) {
        var consequence = needed.won()
                ? Messages.text("lead-stage.change.wins", needed.leads(), needed.records())
                : Messages.text("lead-stage.change.unwins", needed.leads());
        return Question.of(
                Messages.text("lead-stage.change.title", stage),
                consequence,
                Messages.text("lead-stage.change.confirm"));
    }

    /** Asks where the leads of a stage go that is to be deleted. */
    static void askTarget(CrmStageDeletion.NeedsTarget needed, String stage, Consumer<CrmStageId> onYes) {
        new Choosing<>(
                        Messages.text("lead-stage.delete.title", stage),
                        Messages.text("lead-stage.delete.leads", needed.leads()),
                        Messages.text("lead-stage.delete.target"),
                        needed.choices(),
                        CrmStageLine::name)
                .ask(Messages.text("lead-stage.delete.confirm"), chosen -> onYes.accept(chosen.id()));
    }
}
