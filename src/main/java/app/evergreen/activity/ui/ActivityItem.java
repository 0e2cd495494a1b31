package app.evergreen.activity.ui;

import app.evergreen.activity.ActivityLine;
import app.evergreen.base.ui.Avatar;
import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One activity: what, until when, who; Done and a menu; below them the form that was opened last. */
class ActivityItem extends ListItem {

    private final transient PanelActions actions;
    private final transient Consumer<ActivityItem> onDropped;
    private final Div facts = new Div();
    private final Div row = new Div();
    private final NativeButton done = new NativeButton("", clicked -> askWhatCameOfIt());
    private final ActivityMenu menu;
    private final Div below = new Div();
    private @Nullable Component about;
    private transient @Nullable ActivityLine line;
    private transient @Nullable InlineForm form;
    private boolean over;

    /** @param onDropped runs when the form of an activity that is over is given up */
    ActivityItem(PanelActions actions, Consumer<ActivityItem> onDropped) {
        this.actions = actions;
        this.onDropped = onDropped;
        addClassName("act-item");
        facts.addClassName("act-facts");
        done.addClassNames("icon-btn", "s");
        done.add(new Icon("check"));
        menu = new ActivityMenu(this::edit, this::askForDay, due -> actions.reschedule(shown(), due), this::cancel);
        row.add(new Component[] {facts, done, menu});
        row.addClassName("act");
        below.addClassName("act-form");
        add(new Component[] {row, below});
    }

    /** Puts something before the facts. */
    void beginWith(Component first) {
        row.addComponentAsFirst(first);
    }

    /** Says after what is to be done what it is about. */
    void sayWhatItIsAbout(Component what) {
        about = what;
    }

    private ActivityLine shown() {
        if (line == null) {
            throw new IllegalStateException("This item shows nothing yet");
        }
        return line;
    }

    /**
     * Shows the activity as it is now, around what is being typed below it.
     *
     * @param mayWrite whether the reader may do everything; the assignee may do and put off
     */
    void show(ActivityLine now, boolean mayWrite) {
        line = now;
        over = false;
        facts.removeAll();
        var type = new Span(now.typeName() + ": ");
        type.addClassName("sr");
        facts.add(new Component[] {new Icon(now.icon()), type, words(now)});
        if (about == null) {
            facts.add(new Component[] {
                new DueLabel(now),
                new Avatar(now.assignee().id().value(), now.assignee().name())
            });
        } else {
            facts.add(new Component[] {about, new DueLabel(now)});
        }
        name(done, "activity.done.of", now.words());
        menu.show(now, mayWrite, mayWrite || actions.isMine(now));
        done.setVisible(mayWrite || actions.isMine(now));
    }

    private static Component words(ActivityLine now) {
        var what = new Span(new HtmlContainer("bdi", new Span(now.words())));
        what.addClassNames("what", "cut");
        what.getElement().setAttribute("title", now.typeName());
        var words = new Div(what);
        words.addClassName("words");
        if (!now.note().isEmpty()) {
            var note = new Span(now.note());
            note.addClassNames("act-note", "muted");
            note.getElement().setAttribute("dir", "auto");
            words.add(note);
        }
        return words;
    }

    private static void name(NativeButton button, String key, String words) {
        button.setAriaLabel(Messages.text(key, words));
        button.getElement().setAttribute("title", Messages.text("activity.done"));
    }

    /** Whether somebody is typing below. */
    boolean holdsText() {
        return form != null;
    }

    void tellItIsOver() {
        over = true;
        if (form != null) {
            form.tell(Messages.text("activity.over"));
        }
    }

    /** Asks what came of it, for those who may say so. */
    void finish() {
        if (done.isVisible() && !(form instanceof DoneForm)) {
            askWhatCameOfIt();
        }
    }

    /** Asks what came of it; where that is asked already, gives it up. */
    void askWhatCameOfIt() {
        if (form instanceof DoneForm) {
            close();
        } else {
            open(actions.doneForm(shown(), this::close, this::openNext));
        }
    }

    private void openNext(DoneForm asked) {
        open(actions.nextForm(shown(), asked, this::close, () -> openAgain(asked)));
    }

    /** Whoever gives up planning the next has still said what came of this one. */
    private void openAgain(DoneForm asked) {
        open(asked);
        if (over) {
            tellItIsOver();
        }
    }

    private void edit() {
        open(actions.editForm(shown(), this::close));
    }

    void askForDay() {
        open(actions.dayForm(shown(), this::close));
    }

    private void cancel() {
        actions.cancel(shown());
    }

    /** Where the focus goes when the form is closed. */
    Focusable<?> whereToGo() {
        return done;
    }

    private void open(InlineForm opened) {
        form = opened;
        below.removeAll();
        below.add(new Component[] {opened.component()});
        setClassName("open", true);
        opened.focus();
    }

    private void close() {
        form = null;
        below.removeAll();
        setClassName("open", false);
        if (over) {
            onDropped.accept(this);
        } else {
            whereToGo().focus();
        }
    }
}
