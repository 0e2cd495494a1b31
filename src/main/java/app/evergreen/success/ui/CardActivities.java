package app.evergreen.success.ui;

import app.evergreen.activity.ActivityId;
import app.evergreen.activity.ui.ActivityPanel;
import app.evergreen.activity.ui.ActivityPanels;
import app.evergreen.base.Subject;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.board.KanbanBoard;
import app.evergreen.success.RecordId;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import org.jspecify.annotations.Nullable;

/** The popover with a card's activities, which hangs from the card's clock and goes with the card (R5.3). */
class CardActivities extends Popover {

    private final KanbanBoard kanban;
    private final transient ActivityPanels panels;
    private final transient LiveBoard live;
    private transient @Nullable RecordId shown;
    private @Nullable ActivityPanel panel;

    CardActivities(KanbanBoard kanban, ActivityPanels panels, LiveBoard live) {
        this.kanban = kanban;
        this.panels = panels;
        this.live = live;
        setOpenOnClick(false);
        setPosition(PopoverPosition.BOTTOM_END);
        addClassName("card-activities");
        setAriaLabel(Messages.text("board.activities"));
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                return;
            }
            if (change.isFromClient() && panel != null && panel.holdsText()) {
                // a stray click beside the popover must not cost what was typed in it
                open();
            } else {
                left();
            }
        });
        kanban.onActivities(asked -> toggle(new RecordId(asked.card())));
        kanban.onNextDone(done -> open(new RecordId(done.card())).finish(new ActivityId(done.activity())));
    }

    private void toggle(RecordId record) {
        if (record.equals(shown)) {
            close();
        } else {
            open(record);
        }
    }

    /** The card stays in sight as long as its activities are shown, whatever is done with them. */
    private ActivityPanel open(RecordId record) {
        left();
        shown = record;
        live.hold(record);
        var opened = panels.of(Subject.record(record.value()));
        panel = opened;
        add(opened);
        open();
        kanban.anchor(this, record.value());
        return opened;
    }

    private void left() {
        if (shown != null) {
            live.letGo(shown);
            shown = null;
            panel = null;
            removeAll();
        }
    }
}
