package app.evergreen.success.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.success.HealthBand;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** Health as a bar and a word, beside its number: never told by colour alone (R4.6). */
final class HealthGauge extends Div {

    private final Span meter = new Span();
    private final Span word = new Span();

    HealthGauge() {
        meter.addClassName("meter");
        meter.add(new Span());
        meter.getElement().setAttribute("aria-hidden", "true");
        word.addClassName("word");
        add(new Component[] {meter, word});
    }

    /** Shows a health of 0 to 100; what lies outside is shown as the nearest. */
    void show(int health) {
        var shown = Math.clamp(health, 0, 100);
        var band = HealthBand.of(shown).name().toLowerCase(Locale.ROOT);
        setClassName("gauge " + band);
        meter.getStyle().set("--v", shown + "%");
        word.setText(Messages.text("record.health." + band));
    }
}
