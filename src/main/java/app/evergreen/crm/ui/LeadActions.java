package app.evergreen.crm.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Notices;
import app.evergreen.crm.CrmStageId;
import app.evergreen.crm.LeadDeletion;
import app.evergreen.crm.LeadId;
import app.evergreen.crm.LeadMove;
import app.evergreen.crm.LeadPage;
import app.evergreen.crm.LeadService;
import app.evergreen.crm.PipelineQuery;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** What the menu of a lead does, on its page and on its card. */
@Component
@RequiredArgsConstructor
class LeadActions {

    private final LeadService leads;
    private final PipelineQuery pipeline;

    /** Asks where to, then moves. */
    void askWhereTo(LeadSight sight, Runnable afterwards) {
        var lead = sight.page();
        sight.stages().stream()
                .filter(stage -> stage.id().equals(lead.stage().id()))
                .findFirst()
                .ifPresent(now -> new LeadMoveDialog(
                                sight.stages(), now, stage -> others(stage, lead.id()), (stage, below) -> {
                                    tell(leads.move(lead.id(), now.id(), stage, below), lead.title());
                                    afterwards.run();
                                })
                        .open());
    }

    private List<Choice<LeadId>> others(CrmStageId stage, LeadId lead) {
        return pipeline.places(stage).stream()
                .filter(other -> !other.id().equals(lead))
                .map(other -> new Choice<>(other.id(), other.title()))
                .toList();
    }

    private static void tell(LeadMove result, String title) {
        switch (result) {
            case LeadMove.Moved(var _, var won) -> {
                if (won) {
                    Notices.fact(Messages.text("crm.won", title));
                }
            }
            case LeadMove.Changed _, LeadMove.Gone _ -> Notices.error(whyNot(result));
        }
    }

    /** Why a lead was not moved; empty where it was. */
    static String whyNot(LeadMove result) {
        return switch (result) {
            case LeadMove.Moved(var _, var _) -> "";
            case LeadMove.Changed(var stage, var by) ->
                by.map(name -> Messages.text("crm.move.changed.by", name, stage))
                        .orElseGet(() -> Messages.text("crm.move.changed", stage));
            case LeadMove.Gone(var what) ->
                Messages.text(what == LeadMove.What.LEAD ? "crm.gone" : "crm.move.stage-gone");
        };
    }

    /** Asks whether it is meant, then deletes. */
    void askToDelete(LeadPage lead, Runnable afterwards) {
        var question = new ConfirmDialog();
        question.setHeader(Messages.text("crm.delete.title", lead.title()));
        question.setText(Messages.text("crm.delete.hint"));
        question.setConfirmText(Messages.text("crm.delete"));
        question.setConfirmButtonTheme("error primary");
        question.setCancelText(Messages.text("crm.cancel"));
        question.setCancelable(true);
        question.addConfirmListener(confirmed -> delete(lead, afterwards));
        question.open();
    }

    private void delete(LeadPage lead, Runnable afterwards) {
        switch (leads.delete(lead.id())) {
            case LeadDeletion.Deleted(), LeadDeletion.Gone() -> {
                Notices.fact(Messages.text("crm.deleted", lead.title()));
                afterwards.run();
            }
            case LeadDeletion.Refused(var why) -> Notices.error(Messages.text(why));
        }
    }
}
