package app.evergreen.success.ui;

import app.evergreen.base.ui.Dates;
import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.success.RecordField;
import app.evergreen.success.RecordPage;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The small print at the end of a label's line.
 *
 * @param editing what the reader may do
 * @param clock tells what day it is
 * @param zone the reader's, in which days are counted
 */
record Hints(Editing editing, Clock clock, ZoneId zone) {

    private static final int SOON_DAYS = 30;

    /** Where the field's value comes from, or why it cannot be edited. */
    @Nullable
    Component source(RecordPage page, RecordField field) {
        if (field == RecordField.LEAD && page.leadFixed()) {
            return print(Messages.text("record.lead.fixed"));
        }
        return SourceHint.of(page.source(field), editing).orElse(null);
    }

    /** What decides the health: somebody, the stage, or that the record is closed. */
    Component health(RecordPage page, @Nullable Integer byHand, Runnable onFollow) {
        if (page.stage().outcome().closed()) {
            return print(Messages.text("record.health.closed"));
        }
        if (byHand == null) {
            return print(Messages.text("record.health.by-stage", page.stage().name()));
        }
        var hint = print(Messages.text("record.health.by-hand"));
        if (editing.write()) {
            var follow = new Button(
                    Messages.text("record.health.follow", page.health().stageDefault()), clicked -> onFollow.run());
            follow.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            follow.addClassName("link");
            hint.add(follow);
        }
        return hint;
    }

    /** How far the renewal is: amber within 30 days, red when past, always with an icon. */
    @Nullable
    Component renewal(@Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        var today = today();
        var state = day.isBefore(today) ? "past" : day.isAfter(today.plusDays(SOON_DAYS)) ? "later" : "soon";
        var hint = new Span(
                new Icon("later".equals(state) ? "cal" : "cal-" + state).small(), new Span(Dates.distance(day, today)));
        hint.addClassNames("date", state);
        return hint;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private static Span print(String text) {
        var print = new Span(new Span(text));
        print.addClassName("src");
        return print;
    }
}
