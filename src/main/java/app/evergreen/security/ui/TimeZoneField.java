package app.evergreen.security.ui;

import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;

/** A time zone by its name; proposes the browser's where that is another one. */
public final class TimeZoneField extends ComboBox<String> {

    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(zone -> zone.equals("UTC") || (zone.contains("/") && !zone.startsWith("SystemV/")))
            .sorted()
            .toList();

    /** A field with nothing chosen. */
    public TimeZoneField() {
        super(Messages.text("security.user.time-zone"));
        setItems(ZONES);
        setItemLabelGenerator(zone -> zone.replace('_', ' '));
        setManualValidation(true);
        addAttachListener(attached ->
                attached.getUI().getPage().retrieveExtendedClientDetails(browser -> propose(browser.getTimeZoneId())));
    }

    /** The chosen zone; an empty text for none. */
    public String zone() {
        return getValue() == null ? "" : getValue();
    }

    private void propose(String browsers) {
        if (browsers != null && ZONES.contains(browsers) && !isLike(browsers)) {
            var take = new Button(Messages.text("security.user.time-zone.take"), pressed -> setValue(browsers));
            take.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            var proposal = new Span(
                    new Span(Messages.text("security.user.time-zone.browsers", browsers.replace('_', ' '))), take);
            proposal.addClassName("proposal");
            setHelperComponent(proposal);
            addValueChangeListener(chosen -> proposal.setVisible(!isLike(browsers)));
        }
    }

    private boolean isLike(String zone) {
        return getValue() != null
                && ZoneId.of(zone).getRules().equals(ZoneId.of(getValue()).getRules());
    }
}
