package app.evergreen.thread.ui;

import static java.util.function.Predicate.not;

import app.evergreen.base.Subject;
import app.evergreen.base.Text;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Notices;
import app.evergreen.security.UserLine;
import app.evergreen.thread.Draft;
import app.evergreen.thread.EntryKind;
import app.evergreen.thread.PostResult;
import app.evergreen.thread.Recipient;
import app.evergreen.thread.UploadResult;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Where people write: a note on paper, which is the default and stays in the house, or a message, which is mailed (R5.8). */
final class Composer extends Div {

    private final transient ThreadTools tools;
    private final transient Subject subject;
    private final transient Runnable onPosted;
    private final ComposerTabs tabs = new ComposerTabs(this::choose);
    private final RichText note;
    private final RichText message;
    private final RecipientChoice recipients;
    private final FileChips files;
    private final Paragraph filesToo = new Paragraph(Messages.text("thread.message.files"));
    private final ProblemLine problem = new ProblemLine();
    private final Span hint = new Span();
    private final Button submit = new Button("", clicked -> post());

    Composer(ThreadTools tools, Subject subject, Runnable onPosted) {
        this.tools = tools;
        this.subject = subject;
        this.onPosted = onPosted;
        note = text("note");
        message = text("message");
        recipients = new RecipientChoice(tools, subject, this::say);
        files = new FileChips(tools, subject, this::say);
        submit.addThemeVariants(ButtonVariant.SMALL);
        submit.setDisableOnClick(true);
        filesToo.addClassName("files-too");
        addClassName("composer");
        add(new Component[] {tabs, recipients, note, message, files, filesToo, problem, new Footer(hint, submit)});
        choose();
    }

    private RichText text(String kind) {
        var text = new RichText(
                Messages.text("thread." + kind + ".label"),
                Messages.text("thread." + kind + ".placeholder"),
                DraftKeys.of(tools.currentUser(), kind, subject.id()));
        text.takeFiles(
                new AttachmentUpload(tools.brought(), subject, this::arrived),
                tools.attachments().limit());
        text.answerMentions(new Colleagues(tools.users()));
        text.onSend(this::post);
        return text;
    }

    private RichText text() {
        return tabs.chosen() == EntryKind.MESSAGE ? message : note;
    }

    private void choose() {
        var mailed = tabs.chosen() == EntryKind.MESSAGE;
        getElement().getClassList().set("message", mailed);
        getElement().getClassList().set("note", !mailed);
        message.setVisible(mailed);
        note.setVisible(!mailed);
        recipients.setVisible(mailed);
        if (mailed) {
            recipients.offer();
        }
        submit.setText(Messages.text(mailed ? "thread.message.send" : "thread.note.add"));
        submit.setThemeVariant(ButtonVariant.PRIMARY, mailed);
        problem.clear();
        say();
    }

    private void say() {
        var key = tabs.chosen() == EntryKind.NOTE ? "thread.note.hint" : mailed(recipients.chosen());
        hint.setText(Messages.text(key));
        filesToo.setVisible(tabs.chosen() == EntryKind.MESSAGE
                && !recipients.chosen().isEmpty()
                && !files.files().isEmpty());
    }

    private String mailed(List<Recipient> chosen) {
        if (chosen.isEmpty()) {
            return "thread.message.hint-nobody";
        }
        if (chosen.stream().map(Recipient::address).anyMatch(not(tools.mailed()::reaches))) {
            return "thread.message.hint-examples";
        }
        return tools.mailed().hasServer() ? "thread.message.hint" : "thread.message.hint-waits";
    }

    /** Opens the composer of messages and puts the cursor into it. */
    void compose() {
        tabs.choose(EntryKind.MESSAGE);
        message.enter();
    }

    void tell(List<UserLine> followers) {
        recipients.tell(followers);
    }

    private void arrived(UploadResult result) {
        switch (result) {
            case UploadResult.Uploaded(var file) -> {
                problem.clear();
                files.add(file);
            }
            case UploadResult.Refused(var why) -> problem.show(why);
            case UploadResult.Entered() -> {
                problem.clear();
                Notices.fact(Messages.text("thread.mail-file.entered"));
            }
            case UploadResult.Known(var name) -> problem.show(Text.of("thread.mail-file.known", name));
            case UploadResult.NoMail(var file, var why) -> {
                files.add(file);
                problem.show(Text.of("thread.mail-file.unreadable", file.name(), Messages.text(why)));
            }
        }
    }

    private void post() {
        submit.setEnabled(true);
        problem.clear();
        var draft = new Draft(text().html(), files.files());
        var result = switch (tabs.chosen()) {
            case MESSAGE -> tools.posts().message(subject, draft, recipients.chosen());
            case NOTE, TRACKED, SYSTEM -> tools.posts().note(subject, draft);
        };
        switch (result) {
            case PostResult.Done(var _) -> posted();
            case PostResult.Invalid(var why) -> {
                files.reload();
                if (tabs.chosen() == EntryKind.MESSAGE) {
                    recipients.offer();
                }
                problem.show(why);
            }
            case PostResult.Gone() -> problem.show("thread.post.gone");
        }
    }

    private void posted() {
        text().clear();
        files.reload();
        recipients.startAgain();
        tabs.choose(EntryKind.NOTE);
        onPosted.run();
    }
}
