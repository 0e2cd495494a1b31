package app.evergreen.thread.ui;

import static java.util.function.Predicate.not;

import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Notices;
import app.evergreen.base.ui.Question;
import app.evergreen.thread.EntryKind;
import app.evergreen.thread.FromOutside;
import app.evergreen.thread.OutsideSender;
import app.evergreen.thread.PostResult;
import app.evergreen.thread.Recipient;
import app.evergreen.thread.ThreadEntry;
import app.evergreen.thread.WaitingPictures;
import app.evergreen.thread.Writing;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody wrote: on paper where it stays in the house, on white where it was mailed. Its author can change it where it stands. */
final class Written extends Div {

    private static final Duration SOON = Duration.ofHours(1);

    private final transient ThreadEntry entry;
    private final transient Writing writing;
    private final transient EntryContext context;
    private boolean pictured;

    Written(ThreadEntry entry, Writing writing, EntryContext context) {
        this.entry = entry;
        this.writing = writing;
        this.context = context;
        addClassName("written");
        show();
    }

    private void show() {
        removeAll();
        if (!writing.recipients().isEmpty()) {
            var names = writing.recipients().stream().map(Written::name).collect(Collectors.joining(", "));
            var to = new Paragraph(Messages.text("thread.entry.to", names));
            to.addClassName("to");
            add(to);
        }
        entry.outside().map(FromOutside::sender).ifPresent(this::title);
        var own = new WaitingPictures(writing.body());
        var quoted =
                new WaitingPictures(entry.outside().map(FromOutside::quoted).orElse(""));
        var body = pictured ? own.shown(entry.id(), 0) : own.html();
        var tail = pictured ? quoted.shown(entry.id(), own.count()) : quoted.html();
        tellOfPictures(new WaitingPictures(body + tail).count());
        if (!body.isEmpty()) {
            add(bubble(body));
        }
        if (!tail.isEmpty()) {
            add(folded(tail));
        }
        if (!writing.attachments().isEmpty()) {
            add(new FileList(writing.attachments()));
        }
        if (!writing.marks().isEmpty()) {
            add(new MailStatus(writing.marks(), context.mayWrite(), this::tryAgain));
        }
    }

    /** Whatever they call themselves: this is the address that the mail says to come from. */
    private void title(OutsideSender sender) {
        var address = sender.name().isEmpty() ? "" : sender.address();
        var words = Stream.of(address, sender.subject(), sentAt(sender))
                .filter(not(String::isEmpty))
                .collect(Collectors.joining(" · "));
        if (!words.isEmpty()) {
            var title = new Paragraph(new HtmlContainer("bdi", new Span(words)));
            title.addClassName("to");
            add(title);
        }
    }

    private void tellOfPictures(int waiting) {
        if (waiting > 0) {
            var blocked = new BlockedPictures(waiting);
            var moment = context.calendar().moment(entry.at());
            add(
                    pictured
                            ? blocked
                            : blocked.offer(
                                    Messages.text("thread.pictures.show-of", entry.authorName(), moment),
                                    this::showPictures));
        }
    }

    /** The button goes, so the keyboard goes on in the text. */
    private void showPictures() {
        pictured = true;
        show();
        getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }

    /** The sender's date, where it is not about that of the entry: the mail was long on its way, or somebody brought it. */
    private String sentAt(OutsideSender sender) {
        return sender.sentAt()
                .filter(sent -> Duration.between(sent, entry.at()).abs().compareTo(SOON) > 0)
                .map(sent ->
                        Messages.text("thread.outside.sent", context.calendar().moment(sent)))
                .orElse("");
    }

    /** What has been said before, and signatures: there for whoever wants to see them. */
    private Component folded(String quoted) {
        var folded = new NativeDetails(Messages.text("thread.outside.quoted"), bubble(quoted));
        folded.addClassName("quoted");
        return folded;
    }

    private static String name(Recipient recipient) {
        return recipient.name().isEmpty() ? recipient.address() : recipient.name();
    }

    /** The markup was made harmless when it was posted. */
    private Component bubble(String harmless) {
        var bubble = new Div();
        bubble.addClassName("bubble");
        bubble.getElement()
                .setAttribute("dir", "auto")
                .setProperty("innerHTML", harmless)
                .getClassList()
                .set("note", entry.kind() == EntryKind.NOTE);
        return bubble;
    }

    void edit() {
        var editing = new EntryEditing(context.tools(), entry, writing.body(), this::show, this::changed);
        removeAll();
        add(editing);
        editing.begin();
    }

    private void changed() {
        show();
        context.onChange().run();
    }

    private void tryAgain() {
        answer(context.tools().posts().tryAgain(entry.id()));
    }

    void askToDelete() {
        new Question(Messages.text("thread.delete.title"), Messages.text(consequence()))
                .offerDangerous(Messages.text("thread.entry.delete"), this::delete)
                .open();
    }

    private String consequence() {
        return writing.recipients().isEmpty() ? "thread.delete.lead" : "thread.delete.mailed";
    }

    private void delete() {
        answer(context.tools().posts().delete(entry.id()));
    }

    private void answer(PostResult result) {
        switch (result) {
            case PostResult.Done(var _), PostResult.Gone() -> context.onChange().run();
            case PostResult.Invalid(var why) -> Notices.error(Messages.text(why));
        }
    }
}
