package app.evergreen.success.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Notices;
import app.evergreen.stage.StageId;
import app.evergreen.stage.StageLine;
import app.evergreen.stage.StageOutcome;
import app.evergreen.success.DeleteResult;
import app.evergreen.success.Loss;
import app.evergreen.success.LostReasonQuery;
import app.evergreen.success.MoveResult;
import app.evergreen.success.Place;
import app.evergreen.success.PlaceQuery;
import app.evergreen.success.SaveAndMove;
import app.evergreen.success.SuccessRecordService;
import app.evergreen.success.TakeResult;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.Optional;
import java.util.function.Consumer;
import lombok.RequiredArgsConstructor;

/** What one does to a record on its page: take, close, reopen, move, delete. It asks first what has to be asked. */
@SpringComponent
@UIScope
@RequiredArgsConstructor
class RecordActions {

    private final SuccessRecordService records;
    private final LostReasonQuery reasons;
    private final PlaceQuery places;
    private final UndoNotice undoNotice;

    void achieve(ActingPage page) {
        if (page.ready()) {
            close(page, page.shown(), StageOutcome.ACHIEVED, Optional.empty());
        }
    }

    void lose(ActingPage page) {
        var seen = page.shown();
        if (page.ready()) {
            seen.first(StageOutcome.LOST)
                    .ifPresent(stage ->
                            askReason(seen, stage, loss -> close(page, seen, StageOutcome.LOST, Optional.of(loss))));
        }
    }

    private void askReason(RecordShown seen, StageLine stage, Consumer<Loss> then) {
        var lead = Messages.text("record.lost.lead", seen.page().title(), stage.name());
        new LostReasonDialog(reasons.question(seen.page().id()), lead, then, () -> {}).open();
    }

    /** A stage button on a changed form saves and moves in one transaction (R4.5). */
    private void close(ActingPage page, RecordShown seen, StageOutcome outcome, Optional<Loss> loss) {
        var id = seen.page().id();
        var from = seen.page().stage().id();
        var to = seen.first(outcome);
        var edit = page.changes();
        if (edit.isPresent() && to.isPresent()) {
            report(page, records.saveAndMove(id, edit.get(), from, to.get().id(), loss));
        } else {
            report(page, seen, outcome == StageOutcome.LOST ? records.lose(id, from, loss) : records.achieve(id, from));
        }
    }

    private void report(ActingPage page, SaveAndMove result) {
        switch (result) {
            case SaveAndMove.Done(var moved) -> {
                page.saved();
                moved(page, moved);
            }
            case SaveAndMove.NotSaved(var why) -> page.notSaved(why);
            case SaveAndMove.NotMoved(var why) -> report(page, page.shown(), why);
        }
    }

    void reopen(ActingPage page) {
        var seen = page.shown();
        report(page, seen, records.reopen(seen.page().id(), seen.page().stage().id()));
    }

    void askWhereTo(ActingPage page) {
        var seen = page.shown();
        new MoveDialog(seen, stage -> places.cards(stage, seen.page().id()), (to, place) -> move(page, seen, to, place))
                .open();
    }

    private void move(ActingPage page, RecordShown seen, StageLine to, Place place) {
        var current = seen.page().stage();
        if (to.outcome() == StageOutcome.LOST && current.outcome() != StageOutcome.LOST) {
            askReason(seen, to, loss -> move(page, seen, to, place, Optional.of(loss)));
        } else {
            move(page, seen, to, place, Optional.empty());
        }
    }

    private void move(ActingPage page, RecordShown seen, StageLine to, Place place, Optional<Loss> loss) {
        report(page, seen, records.move(seen.page().id(), seen.page().stage().id(), to.id(), place, loss));
    }

    private void report(ActingPage page, RecordShown seen, MoveResult result) {
        switch (result) {
            case MoveResult.Moved moved -> moved(page, moved);
            case MoveResult.NeedsReason(var to) -> askAfterAll(page, seen, to);
            case MoveResult.Changed(var stage, var by) ->
                refused(
                        page,
                        by.map(name -> Messages.text("record.move.changed-by", name, stage))
                                .orElseGet(() -> Messages.text("record.move.changed", stage)));
            case MoveResult.Gone(var what) -> gone(page, what);
            case MoveResult.Refused(var why) -> refused(page, Messages.text(why));
        }
    }

    /** The stage has become a lost one while somebody chose it. */
    private void askAfterAll(ActingPage page, RecordShown seen, StageId to) {
        page.refresh();
        page.shown().stages().stream()
                .filter(stage -> stage.id().equals(to))
                .findFirst()
                .ifPresent(stage ->
                        askReason(seen, stage, loss -> move(page, seen, stage, Place.top(), Optional.of(loss))));
    }

    private void gone(ActingPage page, MoveResult.What what) {
        switch (what) {
            case RECORD -> page.refresh();
            case STAGE -> refused(page, Messages.text("record.move.stage-gone"));
        }
    }

    private static void refused(ActingPage page, String why) {
        Notices.error(why);
        page.refresh();
    }

    private void moved(ActingPage page, MoveResult.Moved moved) {
        page.refresh();
        var stage = page.shown().page().stage().name();
        undoNotice.offer(
                moved.undo(), Messages.text("record.moved", page.shown().page().title(), stage), page::refresh);
        if (moved.achieved()) {
            page.celebrate();
        }
    }

    void take(ActingPage page) {
        switch (records.take(page.shown().page().id())) {
            case TakeResult.Taken() -> {
                Notices.fact(Messages.text("record.taken"));
                page.refresh();
            }
            case TakeResult.Gone() -> page.refresh();
            case TakeResult.Refused(var why) -> refused(page, Messages.text(why));
        }
    }

    void askToDelete(ActingPage page) {
        new DeleteRecordDialog(page.shown().page().title(), () -> delete(page)).open();
    }

    private void delete(ActingPage page) {
        switch (records.delete(page.shown().page().id())) {
            case DeleteResult.Deleted(), DeleteResult.Gone() -> {
                undoNotice.forget();
                page.refresh();
            }
        }
    }
}
