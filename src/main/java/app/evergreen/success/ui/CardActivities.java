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

    CardActivities(KanbanBoard kanban, ActivityPanels panels, LiveBoard live) {
        this.kanban = kanban;
        this.panels = panels;
        this.live = live;
        setOpenOnClick(false);
        setPosition(PopoverPosition.BOTTOM_END);
        addClassName("card-activities");
        setAriaLabel(Messages.text("board.activities"));
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
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
        var panel = panels.of(Subject.record(record.value()));
        add(panel);
        open();
        kanban.anchor(this, record.value());
        return panel;
    }

    private void left() {
        if (shown != null) {
            live.letGo(shown);
            shown = null;
            removeAll();
        }
    }
}
