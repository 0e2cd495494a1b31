package app.evergreen.success.ui;

import app.evergreen.activity.ActivityState;
import app.evergreen.activity.ui.ActivityPanels;
import app.evergreen.base.Subject;
import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.security.UserId;
import app.evergreen.success.CardMail;
import app.evergreen.success.CardWork;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.Locale;

/** The two icons of a card on the record's page: the clock opens the activities, the envelope the composer (R5.3). */
final class RecordCounters extends Div {

    private final NativeButton clock = new NativeButton();
    private final NativeButton envelope = new NativeButton();
    private final transient UserId me;

    RecordCounters(Subject subject, ActivityPanels panels, UserId me, Runnable onMessages) {
        this.me = me;
        addClassName("counters");
        envelope.addClickListener(clicked -> onMessages.run());
        var popover = new Popover();
        popover.setTarget(clock);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAutofocus(true);
        popover.addClassName("card-activities");
        popover.setAriaLabel(Messages.text("board.activities"));
        popover.addOpenedChangeListener(change -> {
            popover.removeAll();
            if (change.isOpened()) {
                popover.add(panels.of(subject));
            }
        });
        add(new Component[] {clock, envelope, popover});
    }

    void show(CardWork work, CardMail mail) {
        var activities = Messages.text("record.activities", work.open().size());
        show(clock, icon(work.state()), work.state().name(), activities);
        clock.setAriaLabel(Messages.text("record.activities." + work.state(), activities));
        var unread = mail.unreadBy().contains(me);
        var messages = Messages.text("record.messages", mail.messages());
        show(envelope, unread ? "mail-new" : "mail", unread ? "unread" : "read", messages);
        envelope.setAriaLabel(Messages.text(unread ? "record.messages.unread" : "record.messages.read", messages));
    }

    private static String icon(ActivityState state) {
        return "ck-" + state.name().toLowerCase(Locale.ROOT);
    }

    private static void show(NativeButton button, String icon, String kind, String words) {
        button.removeAll();
        button.setClassName("mini " + kind.toLowerCase(Locale.ROOT));
        button.add(new Component[] {new Icon(icon), new Span(words)});
    }
}
