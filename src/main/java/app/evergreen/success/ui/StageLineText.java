package app.evergreen.success.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.success.RecordPage;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The line below the title: the stage as text (R7.2), since when, and Take it while nobody has taken the record (R6.3). */
final class StageLineText extends Div {

    private final Span stage = new Span();
    private final Span fresh = new Span(Messages.text("record.new"));
    private final Button take;

    StageLineText(Component counters, Runnable onTake) {
        addClassName("sub");
        fresh.addClassName("new-badge");
        take = new Button(Messages.text("record.take"), clicked -> onTake.run());
        take.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.PRIMARY);
        add(new Component[] {stage, counters, fresh, take});
    }

    void show(RecordPage page, LocalDate today, ZoneId zone) {
        stage.removeAll();
        var before = new Span(Messages.text("record.stage") + " ");
        before.addClassName("sr");
        var name = new HtmlContainer(
                "strong", new HtmlContainer("bdi", new Span(page.stage().name())));
        stage.add(new Component[] {before, name, new Span(" " + since(page, today, zone))});
        fresh.setVisible(page.isNew());
        take.setVisible(page.mayTake());
    }

    private static String since(RecordPage page, LocalDate today, ZoneId zone) {
        var days = ChronoUnit.DAYS.between(LocalDate.ofInstant(page.stageSince(), zone), today);
        return days <= 0 ? Messages.text("record.stage.today") : Messages.text("record.stage.days", days);
    }
}
