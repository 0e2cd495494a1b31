package app.evergreen.calendar.ui;

import app.evergreen.base.ui.Dates;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Notices;
import app.evergreen.base.ui.Question;
import app.evergreen.calendar.CalendarLinkService;
import app.evergreen.calendar.CalendarSecret;
import app.evergreen.security.CurrentUser;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;

/** The calendar address on the profile page: made, shown once with Copy, replaced, ended. */
final class CalendarSection extends Section {

    private final transient CalendarLinkService links;
    private final transient CurrentUser currentUser;
    private final Paragraph state = new Paragraph();
    private final TextField address = new TextField(Messages.text("calendar.address"));
    private final Div copying = new Div();
    private final Button renew = new Button("", clicked -> askToRenew());
    private final Button revoke = new Button(Messages.text("calendar.revoke"), clicked -> revoke());

    CalendarSection(CalendarLinkService links, CurrentUser currentUser) {
        this.links = links;
        this.currentUser = currentUser;
        addClassName("calendar-link");
        var lead = new Paragraph(Messages.text("calendar.lead"));
        lead.addClassName("sheet-hint");
        address.setReadOnly(true);
        address.setHelperText(Messages.text("calendar.once"));
        address.setWidthFull();
        revoke.addThemeVariants(ButtonVariant.TERTIARY);
        hide();
        var buttons = new Div(copying, renew, revoke);
        buttons.addClassName("form-buttons");
        add(new Component[] {new H2(Messages.text("calendar.title")), lead, state, address, buttons});
        show();
    }

    private void hide() {
        address.clear();
        address.setVisible(false);
        copying.removeAll();
    }

    private void show() {
        var since = links.since();
        state.setText(since.map(at -> Messages.text(
                        "calendar.since",
                        Dates.day(LocalDate.ofInstant(at, currentUser.get().zone()))))
                .orElseGet(() -> Messages.text("calendar.none")));
        renew.setText(Messages.text(since.isPresent() ? "calendar.renew" : "calendar.make"));
        revoke.setVisible(since.isPresent());
    }

    /** A new address ends the old one, so that is asked. */
    private void askToRenew() {
        if (links.since().isEmpty()) {
            renew();
        } else {
            new Question(Messages.text("calendar.renew.title"), Messages.text("calendar.renew.lead"))
                    .offer(Messages.text("calendar.renew"), this::renew)
                    .open();
        }
    }

    private void renew() {
        var secret = links.renew();
        address.setVisible(true);
        tell(secret);
        show();
    }

    /** Only the browser knows under which name it reaches us. */
    private void tell(CalendarSecret secret) {
        show(secret.path());
        address.getElement()
                .executeJs("return new URL($0, document.baseURI).href", secret.path())
                .then(String.class, this::show);
        address.focus();
    }

    private void show(String words) {
        address.setValue(words);
        var copy = new Button(Messages.text("calendar.copy"));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        Clipboard.onClick(copy)
                .writeText(
                        words,
                        copied -> Notices.fact(Messages.text("calendar.copied")),
                        failed -> Notices.error(Messages.text("base.copy.failed")));
        copying.removeAll();
        copying.add(new Component[] {copy});
    }

    private void revoke() {
        links.revoke();
        hide();
        show();
        Notices.fact(Messages.text("calendar.revoked"));
    }
}
