package app.evergreen.notification.ui;

import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.notification.BellCount;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;

/**
 * The bell (R5.9): it wears the number of one's late and today's activities and a dot while there is news, and lists both when it is
 * opened. News that was listed has been seen.
 */
public final class Bell extends Div {

    private final NativeButton button = new NativeButton();
    private final Span number = new Span();
    private final Popover popover = new Popover();
    private final BellList list = new BellList(popover::close);
    private volatile boolean open;

    Bell(Bells bells) {
        addClassName("bell");
        number.addClassName("bell-count");
        number.getElement().setAttribute("aria-hidden", "true");
        button.addClassName("icon-btn");
        button.getElement().setAttribute("aria-haspopup", "dialog");
        button.add(new Icon("bell"), number);
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAutofocus(true);
        popover.setAriaLabel(Messages.text("notification.bell.title"));
        popover.addClassName("bell-popover");
        popover.add(list);
        popover.addOpenedChangeListener(change -> {
            open = change.isOpened();
            if (open) {
                show(bells.read(true));
            }
        });
        add(button, popover);
    }

    /** Whether its list is on the screen; asked on the feed's thread too. */
    boolean isOpen() {
        return open;
    }

    void show(Bells.Rung rung) {
        count(rung.count());
        rung.listed().ifPresent(list::show);
    }

    private void count(BellCount count) {
        number.setText(String.valueOf(count.due()));
        number.setClassName("late", count.late() > 0);
        number.setVisible(count.due() > 0);
        setClassName("news", count.unseen() > 0);
        var name = Messages.text("notification.bell", count.late(), count.today(), count.unseen());
        button.setAriaLabel(name);
        button.getElement().setAttribute("title", name);
    }
}
