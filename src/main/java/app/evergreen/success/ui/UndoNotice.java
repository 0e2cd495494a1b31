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
import tools.jackson.databind.JsonNode;

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

    /** Sets the line that runs out back to its start, and leaves a pointer's or the focus's pause as it is. */
    private static final String START_AGAIN = "this.getAnimations().forEach(line => line.currentTime = 0)";

    private static final String BURNT_OFFER = "event.target.dataset.offer";

    private final SuccessRecordService records;
    private final Span what = new Span();
    private final Div fuse = new Div();
    private @Nullable Notification notice;
    private @Nullable Offer last;
    private int offers;

    /**
     * Says what has been done and offers it back; what was offered before is forgotten.
     *
     * @param undo takes the move back
     * @param sentence what has been done
     * @param undone runs after the move has been taken back, to show it on this page at once
     */
    void offer(Undo undo, String sentence, Runnable undone) {
        last = new Offer(undo, undone);
        what.setText(sentence);
        fuse.getElement().setAttribute("data-offer", String.valueOf(++offers));
        var shown = notice == null ? begin() : notice;
        if (shown.isOpened()) {
            fuse.getElement().executeJs(START_AGAIN);
        } else {
            shown.open();
        }
    }

    /** Forgets the last move, for a move that cannot be taken back. */
    void forget() {
        if (last != null && notice != null) {
            notice.close();
            last = null;
        }
    }

    private Notification begin() {
        UI.getCurrent()
                .getElement()
                .addEventListener("keydown", pressed -> undo())
                .setFilter(UNDO_KEYS);
        notice = notice();
        return notice;
    }

    /** One notice serves all moves of a page: somebody who moves many cards gets new words each time, not a new notice. */
    private Notification notice() {
        var made = new Notification();
        made.setPosition(Notification.Position.BOTTOM_CENTER);
        made.setDuration(0);
        made.addClassName("undo-notice");
        var undo = new Button(Messages.text("record.undo"), clicked -> undo());
        undo.addThemeVariants(ButtonVariant.SMALL);
        var keys = new Span(Messages.text("record.undo.keys"));
        keys.addClassName("kbd");
        keys.getElement().setAttribute("aria-hidden", "true");
        // its animation is the clock, so that pointing at the notice or focusing it stops the time
        fuse.addClassName("fuse");
        fuse.getElement()
                .addEventListener("animationend", burnt -> burnt(made, burnt.getEventData()))
                .addEventData(BURNT_OFFER);
        made.add(new Component[] {what, undo, keys, fuse});
        return made;
    }

    /** The end of an offer's time may be on its way while the next offer is made, whose time begins. */
    private void burnt(Notification shown, JsonNode said) {
        if (said.path(BURNT_OFFER).asInt(0) == offers) {
            shown.close();
        }
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

    private record Offer(Undo undo, Runnable undone) {}
}
