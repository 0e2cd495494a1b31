package app.evergreen.success.ui;

import app.evergreen.activity.ui.ActivityPanel;
import app.evergreen.base.Subject;
import app.evergreen.base.ui.TwoColumns;
import app.evergreen.thread.ThreadEntry;
import app.evergreen.thread.ui.ThreadPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Optional;

/** How a record page is laid out: strip, headline, two columns, notes, and the history beside or below. */
final class RecordLayout extends Div {

    private final Hints hints;
    private final RecordStrip strip;
    private final ToldBanner told = new ToldBanner();
    private final OutcomeButtons buttons;
    private final StageLineText stage;
    private final LostReasonText lostReason = new LostReasonText();
    private final LeadNotes notes = new LeadNotes();
    private final RecordCounters counters;
    private final ActivityPanel activities;
    private final ThreadPanel thread;
    private final Celebration celebration = new Celebration();

    RecordLayout(
            RecordRows rows,
            RecordCounters counters,
            ActivityPanel activities,
            ThreadPanel thread,
            Hints hints,
            RecordEditor editor,
            RecordActions actions) {
        this.counters = counters;
        this.activities = activities;
        this.thread = thread;
        this.hints = hints;
        addClassName("record-page");
        var menu = new RecordMenu(
                hints.editing(),
                () -> actions.askWhereTo(editor),
                () -> actions.reopen(editor),
                () -> actions.askToDelete(editor));
        strip = new RecordStrip(menu, editor::discard, editor::save);
        buttons = new OutcomeButtons(() -> actions.achieve(editor), () -> actions.lose(editor));
        stage = new StageLineText(counters, () -> actions.take(editor));
        var body = new Div(main(rows), thread);
        body.addClassName("record");
        Shortcuts.addShortcutListener(this, activities::plan, Key.KEY_P, KeyModifier.ALT);
        add(new Component[] {strip, told, body, celebration});
    }

    private Component main(RecordRows rows) {
        var headline = new Div(new Div(rows.title(), rows.titleSource()), buttons);
        headline.addClassName("title");
        var right = new ArrayList<Component>(rows.right());
        right.add(lostReason);
        var main = new Div(headline, stage, new TwoColumns(rows.left(), right), notes, activities);
        main.addClassName("record-main");
        return main;
    }

    void show(RecordShown shown) {
        var page = shown.page();
        strip.show(page);
        buttons.show(shown.buttons(), hints.editing().write());
        stage.show(page, hints.today(), hints.zone());
        counters.show(shown.work(), shown.mail());
        lostReason.show(page);
        notes.show(page);
        thread.offerToo(page.lead().map(lead -> Subject.lead(lead.id().value())));
    }

    void offerToSave(boolean changed) {
        strip.offerToSave(changed);
    }

    void tell(int fields, Optional<ThreadEntry> by) {
        told.show(fields, by);
    }

    /** Turns to the thread, and opens its composer of messages for those who may write (R5.3). */
    void compose() {
        thread.scrollIntoView();
        thread.compose();
    }

    /** The history, for the window whose own user has just done something. */
    void refreshThread() {
        thread.refresh();
    }

    void celebrate(String title) {
        celebration.play(title);
    }
}
