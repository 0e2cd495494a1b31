package app.evergreen.mail.inbound.ui;

import app.evergreen.base.SaveResult;
import app.evergreen.base.Subject;
import app.evergreen.base.SubjectDirectory;
import app.evergreen.base.ui.Dates;
import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Notices;
import app.evergreen.base.ui.Question;
import app.evergreen.mail.inbound.UnsortedMail;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;

/** One unsorted mail: who wrote, how it begins, and where it may belong. */
final class UnsortedItem extends ListItem {

    private final transient UnsortedMail mail;
    private final transient UnsortedTools tools;
    private final transient Runnable onChange;

    UnsortedItem(UnsortedMail mail, UnsortedTools tools, Runnable onChange) {
        this.mail = mail;
        this.tools = tools;
        this.onChange = onChange;
        addClassName("unsorted-mail");
        var title = new H2(bdi(title()));
        add(new Component[] {sender(), title});
        if (mail.trouble().isEmpty()) {
            add(new Component[] {reading()});
        } else {
            add(new Component[] {trouble()});
        }
        add(new Component[] {actions()});
    }

    private String title() {
        return mail.subject().isEmpty() ? Messages.text("mail-in.no-subject") : mail.subject();
    }

    private static Component bdi(String words) {
        return new HtmlContainer("bdi", new Span(words));
    }

    private Component sender() {
        var line = new Div(new Icon("mail").small());
        line.addClassName("from");
        var name = mail.senderName().isEmpty() ? mail.senderAddress() : mail.senderName();
        line.add(new HtmlContainer("b", bdi(name.isEmpty() ? Messages.text("mail-in.nobody") : name)));
        if (!mail.senderName().isEmpty()) {
            line.add(small(mail.senderAddress()));
        }
        if (mail.automatic()) {
            line.add(small(Messages.text("thread.outside.automatic")));
        }
        line.add(small(when()));
        return line;
    }

    private static Span small(String words) {
        var small = new Span(words);
        small.addClassName("entry-mark");
        return small;
    }

    private String when() {
        var day = LocalDate.ofInstant(mail.receivedAt(), tools.zone());
        var time = Dates.time(mail.receivedAt(), tools.zone());
        return day.equals(tools.today()) ? time : Dates.day(day) + ", " + time;
    }

    /** The whole text is read when somebody asks for it. */
    private Component reading() {
        var words = new Paragraph();
        words.addClassName("mail-text");
        words.getElement().setAttribute("dir", "auto");
        var details =
                new NativeDetails(mail.preview().isEmpty() ? Messages.text("mail-in.empty") : mail.preview(), words);
        details.addToggleListener(toggled -> {
            if (toggled.isOpened()) {
                words.setText(tools.mails().text(mail.id()).orElse(Messages.text("mail-in.empty")));
            }
        });
        return details;
    }

    private Component trouble() {
        var source = new Anchor("unsorted-mail/" + mail.id().value() + ".eml", Messages.text("mail-in.source"));
        source.getElement().setAttribute("download", true).setAttribute("router-ignore", true);
        var trouble = new Paragraph(new Icon("warn").small(), new Span(Messages.text(mail.trouble())), source);
        trouble.addClassName("trouble");
        return trouble;
    }

    private Component actions() {
        var actions = new Div();
        actions.addClassName("actions");
        mail.suggestions().forEach(place -> actions.add(suggestion(place)));
        var choose = new Button(
                Messages.text("mail-in.choose"), pressed -> new PlaceDialog(tools.mails(), this::put).open());
        choose.addThemeVariants(ButtonVariant.SMALL);
        choose.setAriaLabel(Messages.text("mail-in.choose.for", title()));
        var delete = new Button(Messages.text("mail-in.delete"), pressed -> askToDelete());
        delete.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        delete.setAriaLabel(Messages.text("mail-in.delete.this", title()));
        actions.add(choose, delete);
        return actions;
    }

    private Component suggestion(SubjectDirectory.Entry place) {
        var button = new Button(Messages.text("mail-in.suggestion", place.title()), pressed -> put(place));
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.PRIMARY);
        return button;
    }

    private void put(SubjectDirectory.Entry place) {
        Subject subject = place.subject();
        answer(tools.service().assign(mail.id(), subject), Messages.text("mail-in.done", place.title()));
    }

    private void askToDelete() {
        new Question(Messages.text("mail-in.delete.title"), Messages.text("mail-in.delete.lead"))
                .offerDangerous(
                        Messages.text("mail-in.delete"),
                        () -> answer(tools.service().delete(mail.id()), Messages.text("mail-in.deleted")))
                .open();
    }

    private void answer(SaveResult result, String done) {
        switch (result) {
            case SaveResult.Saved(var _) -> Notices.fact(done);
            case SaveResult.Gone(), SaveResult.Changed() -> Notices.error(Messages.text("mail-in.gone"));
            case SaveResult.Refused(var why) -> Notices.error(Messages.text(why));
            case SaveResult.Invalid(var _) -> throw new IllegalStateException("Nothing was typed");
        }
        onChange.run();
    }
}
