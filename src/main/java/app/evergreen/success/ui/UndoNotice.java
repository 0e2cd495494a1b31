package app.evergreen.success.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Notices;
import app.evergreen.success.SuccessRecordService;
import app.evergreen.success.Undo;
import app.evergreen.success.UndoResult;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/**
 * Holds one's own last move in this window and takes it back (R5.5): by a notice with Undo, which goes after eight seconds in which
 * nobody points at it, and by Ctrl+Z outside text fields, which works until one's next move or a reload.
 */
@SpringComponent
@UIScope
@RequiredArgsConstructor
class UndoNotice {

    private static final String UNDO_KEYS = "(event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey"
            + " && event.key.toLowerCase() === 'z'"
            + " && !event.composedPath()[0].matches?.('input, textarea, select, [contenteditable]')";

    private final SuccessRecordService records;
    private @Nullable Offer last;
    private boolean listening;

    /**
     * Says what has been done and offers it back; what was offered before is forgotten.
     *
     * @param undo takes the move back
     * @param what what has been done, as a sentence
     * @param undone runs after the move has been taken back, to show it on this page at once
     */
    void offer(Undo undo, String what, Runnable undone) {
        listen(UI.getCurrent());
        forget();
        last = new Offer(undo, undone, notice(what));
        last.notice().open();
    }

    /** Forgets the last move, for a move that cannot be taken back. */
    void forget() {
        if (last != null) {
            last.notice().close();
            last = null;
        }
    }

    private void listen(UI page) {
        if (!listening) {
            listening = true;
            page.getElement().addEventListener("keydown", pressed -> undo()).setFilter(UNDO_KEYS);
        }
    }

    private Notification notice(String what) {
        var notice = new Notification();
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.setDuration(0);
        notice.addClassName("undo-notice");
        var undo = new Button(Messages.text("record.undo"), clicked -> undo());
        undo.addThemeVariants(ButtonVariant.SMALL);
        var keys = new Span(Messages.text("record.undo.keys"));
        keys.addClassName("kbd");
        keys.getElement().setAttribute("aria-hidden", "true");
        notice.add(new Component[] {new Span(what), undo, keys, fuse(notice)});
        return notice;
    }

    /** The line that runs out; its animation is the clock, so that pointing at the notice or focusing it stops the time. */
    private static Div fuse(Notification notice) {
        var fuse = new Div();
        fuse.addClassName("fuse");
        fuse.getElement().addEventListener("animationend", burnt -> notice.close());
        return fuse;
    }

    private void undo() {
        if (last == null) {
            return;
        }
        var offer = last;
        forget();
        switch (records.undo(offer.undo())) {
            case UndoResult.Undone(var _) -> {
                Notices.fact(Messages.text("record.undone"));
                offer.undone().run();
            }
            case UndoResult.Refused(var why) -> Notices.error(Messages.text(why));
        }
    }

    private record Offer(Undo undo, Runnable undone, Notification notice) {}
}
