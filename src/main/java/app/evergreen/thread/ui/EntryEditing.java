package app.evergreen.thread.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.thread.PostResult;
import app.evergreen.thread.ThreadEntry;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;

/** An entry's text while its author changes it: Ctrl+Enter saves, Escape gives up. */
final class EntryEditing extends Div {

    private final transient ThreadTools tools;
    private final transient ThreadEntry entry;
    private final transient Runnable onSaved;
    private final transient Runnable onLeft;
    private final String opened;
    private final RichText text;
    private final ProblemLine problem = new ProblemLine();

    EntryEditing(ThreadTools tools, ThreadEntry entry, String opened, Runnable onLeft, Runnable onSaved) {
        this.tools = tools;
        this.entry = entry;
        this.opened = opened;
        this.onSaved = onSaved;
        this.onLeft = onLeft;
        text = new RichText(
                Messages.text("thread.edit.label"),
                "",
                // a draft begins with one text of the entry, and is none of another
                DraftKeys.of(
                        tools.currentUser(),
                        "entry." + Integer.toHexString(opened.hashCode()),
                        entry.id().value()));
        text.answerMentions(new Colleagues(tools.users()));
        text.onSend(this::save);
        text.onLeave(this::leave);
        var save = new Button(Messages.text("base.save"), clicked -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        var cancel = new Button(Messages.text("base.cancel"), clicked -> leave());
        cancel.addThemeVariants(ButtonVariant.SMALL);
        addClassName("composer");
        add(new Component[] {text, problem, new Footer(cancel, save)});
    }

    void begin() {
        text.edit(opened);
    }

    private void leave() {
        text.forget();
        onLeft.run();
    }

    private void save() {
        switch (tools.posts().edit(entry.id(), text.html(), opened)) {
            case PostResult.Done(var _) -> {
                text.forget();
                onSaved.run();
            }
            case PostResult.Invalid(var why) -> problem.show(why);
            case PostResult.Gone() -> problem.show("thread.post.gone");
        }
    }
}
