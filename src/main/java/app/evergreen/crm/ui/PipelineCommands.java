package app.evergreen.crm.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Notices;
import app.evergreen.base.ui.board.BoardEvents.Action;
import app.evergreen.base.ui.board.BoardEvents.CardAction;
import app.evergreen.base.ui.board.BoardEvents.CardCreated;
import app.evergreen.base.ui.board.BoardEvents.CardMoved;
import app.evergreen.base.ui.board.KanbanBoard;
import app.evergreen.crm.CrmStageId;
import app.evergreen.crm.LeadCreation;
import app.evergreen.crm.LeadDraft;
import app.evergreen.crm.LeadId;
import app.evergreen.crm.LeadMove;
import app.evergreen.crm.LeadQuery;
import app.evergreen.crm.LeadService;
import java.util.Optional;
import java.util.function.Consumer;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** What people do to cards of the pipeline, and what it answers: each refusal puts the card back and says why (R5.4). */
@RequiredArgsConstructor
final class PipelineCommands {

    private final KanbanBoard kanban;
    private final Services services;
    private final Consumer<LeadId> onMade;

    void listen() {
        kanban.onMove(this::move);
        kanban.onCreate(this::create);
        kanban.onAction(this::act);
    }

    private void move(CardMoved move) {
        var lead = new LeadId(move.card());
        var below = Optional.ofNullable(move.after()).map(LeadId::new);
        var result = services.leads.move(lead, new CrmStageId(move.from()), new CrmStageId(move.to()), below);
        switch (result) {
            case LeadMove.Moved(var id, var won) ->
                services.camera.card(id).ifPresent(card -> {
                    kanban.moved(move.seq(), PipelineCards.card(card));
                    if (won) {
                        Notices.fact(Messages.text("crm.won", card.title()));
                    }
                });
            case LeadMove.Changed _, LeadMove.Gone _ -> kanban.refused(move.seq(), LeadActions.whyNot(result));
        }
    }

    private void create(CardCreated wanted) {
        switch (services.leads.create(LeadDraft.titled(wanted.title(), new CrmStageId(wanted.lane())))) {
            case LeadCreation.Created(var lead) -> {
                onMade.accept(lead);
                services.camera.card(lead).ifPresent(card -> kanban.created(wanted.seq(), PipelineCards.card(card)));
            }
            case LeadCreation.Invalid(var problems) ->
                kanban.createRefused(
                        wanted.seq(), Messages.text(problems.getFirst().text()));
            case LeadCreation.Refused(var why) -> kanban.createRefused(wanted.seq(), Messages.text(why));
        }
    }

    private void act(CardAction chosen) {
        if (chosen.action() == Action.DELETE) {
            services.query
                    .page(new LeadId(chosen.card()))
                    .ifPresentOrElse(
                            lead -> services.actions.askToDelete(lead, () -> {}),
                            () -> Notices.error(Messages.text("crm.gone")));
        }
    }

    /** What the commands need. */
    @Component
    @RequiredArgsConstructor
    static class Services {
        private final LeadService leads;
        private final LeadQuery query;
        private final LeadActions actions;
        private final PipelinePicture.Camera camera;
    }
}
