package app.evergreen.success.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Notices;
import app.evergreen.base.ui.board.BoardEvents.CardAction;
import app.evergreen.base.ui.board.BoardEvents.CardCreated;
import app.evergreen.base.ui.board.BoardEvents.CardMoved;
import app.evergreen.base.ui.board.KanbanBoard;
import app.evergreen.stage.StageId;
import app.evergreen.success.BoardQuery;
import app.evergreen.success.CreateResult;
import app.evergreen.success.DeleteResult;
import app.evergreen.success.Loss;
import app.evergreen.success.LostReasonQuery;
import app.evergreen.success.MoveResult;
import app.evergreen.success.NewRecord;
import app.evergreen.success.Place;
import app.evergreen.success.RecordId;
import app.evergreen.success.SuccessRecordService;
import app.evergreen.success.TakeResult;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lombok.RequiredArgsConstructor;

/** What people do to cards on the board, and what the board answers: each refusal puts the card back and says why (R5.4). */
@RequiredArgsConstructor
class BoardCommands {

    private final KanbanBoard kanban;
    private final Services services;
    private final LiveBoard live;

    void listen() {
        kanban.onMove(this::move);
        kanban.onCreate(this::create);
        kanban.onAction(this::act);
    }

    private void move(CardMoved move) {
        move(move, Optional.empty());
    }

    private void move(CardMoved move, Optional<Loss> loss) {
        var id = new RecordId(move.card());
        var place = Optional.ofNullable(move.after())
                .map(above -> Place.below(new RecordId(above)))
                .orElse(Place.top());
        var result = services.records.move(id, new StageId(move.from()), new StageId(move.to()), place, loss);
        switch (result) {
            case MoveResult.Moved moved -> {
                live.keepIn(new StageId(move.to()), id);
                kanban.moved(move.seq());
                tell(moved);
            }
            case MoveResult.NeedsReason(var to) -> {
                kanban.asking(move.seq());
                askWhy(id, given -> move(move, Optional.of(given)), () -> kanban.cancelled(move.seq()));
            }
            case MoveResult.Changed changed -> kanban.refused(move.seq(), text(id, changed));
            case MoveResult.Gone(var what) -> kanban.refused(move.seq(), text(what));
            case MoveResult.Refused(var why) -> kanban.refused(move.seq(), Messages.text(why));
        }
    }

    private void act(CardAction action) {
        var id = new RecordId(action.card());
        var seen = new StageId(action.from());
        switch (action.action()) {
            case ACHIEVED -> answer(id, seen, services.records.achieve(id, seen));
            case LOST -> answer(id, seen, services.records.lose(id, seen, Optional.empty()));
            case REOPEN -> answer(id, seen, services.records.reopen(id, seen));
            case TAKE -> take(id);
            case DELETE -> new DeleteRecordDialog(title(id), () -> delete(id)).open();
        }
    }

    private void answer(RecordId id, StageId seen, MoveResult result) {
        switch (result) {
            case MoveResult.Moved moved -> tell(moved);
            case MoveResult.NeedsReason(var to) ->
                askWhy(id, loss -> answer(id, seen, services.records.lose(id, seen, Optional.of(loss))), () -> {});
            case MoveResult.Changed changed -> Notices.error(text(id, changed));
            case MoveResult.Gone(var what) -> Notices.error(text(what));
            case MoveResult.Refused(var why) -> Notices.error(Messages.text(why));
        }
    }

    private void tell(MoveResult.Moved moved) {
        if (moved.achieved()) {
            kanban.celebrate(moved.id().value());
        }
        services.undo.offer(moved.undo(), Messages.text("board.moved", title(moved.id()), moved.stageName()), () -> {});
    }

    private void askWhy(RecordId id, Consumer<Loss> onConfirm, Runnable onCancel) {
        var sentence = Messages.text("board.lost", title(id));
        new LostReasonDialog(services.reasons.question(id), sentence, onConfirm, onCancel).open();
    }

    private void take(RecordId id) {
        switch (services.records.take(id)) {
            case TakeResult.Taken() -> Notices.fact(Messages.text("board.taken", title(id)));
            case TakeResult.Gone() -> Notices.error(Messages.text("board.gone"));
            case TakeResult.Refused(var why) -> Notices.error(Messages.text(why));
        }
    }

    private void delete(RecordId id) {
        var title = title(id);
        switch (services.records.delete(id)) {
            case DeleteResult.Deleted() -> Notices.fact(Messages.text("board.deleted", title));
            case DeleteResult.Gone() -> Notices.error(Messages.text("board.gone"));
        }
    }

    private void create(CardCreated wanted) {
        switch (services.records.create(NewRecord.titled(wanted.title(), new StageId(wanted.lane())))) {
            case CreateResult.Created(var id) -> {
                live.keep(id);
                services.query.cards(List.of(id)).stream()
                        .findAny()
                        .ifPresent(card -> kanban.created(wanted.seq(), BoardCards.card(card)));
            }
            case CreateResult.Invalid(var problems) ->
                kanban.createRefused(
                        wanted.seq(),
                        Messages.text(problems.stream().map(one -> one.text()).toList()));
            case CreateResult.Refused(var why) -> kanban.createRefused(wanted.seq(), Messages.text(why));
        }
    }

    private String title(RecordId id) {
        return services.query.title(id).orElse("");
    }

    private String text(RecordId id, MoveResult.Changed changed) {
        return changed.by()
                .map(who -> Messages.text("board.changed.by", title(id), changed.stageName(), who))
                .orElseGet(() -> Messages.text("board.changed", title(id), changed.stageName()));
    }

    private static String text(MoveResult.What gone) {
        return switch (gone) {
            case RECORD -> Messages.text("board.gone");
            case STAGE -> Messages.text("board.stage-gone");
        };
    }

    /** What the commands need. */
    @SpringComponent
    @UIScope
    @RequiredArgsConstructor
    static class Services {
        private final SuccessRecordService records;
        private final BoardQuery query;
        private final LostReasonQuery reasons;
        private final UndoNotice undo;
    }
}
