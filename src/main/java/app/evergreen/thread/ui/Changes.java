package app.evergreen.thread.ui;

import app.evergreen.base.ui.Dates;
import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.thread.TrackedChange;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Field by field, what it was and what it is now. */
final class Changes extends DescriptionList {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    Changes(List<TrackedChange> changes) {
        addClassName("diff");
        changes.forEach(change -> {
            add(new Term(Messages.text(change.field())));
            add(described(change));
        });
    }

    private static Description described(TrackedChange change) {
        var description = new Description();
        var old = new HtmlContainer("s", value(change.oldValue()));
        var now = new HtmlContainer("b", value(change.newValue()));
        var became = new Span(Messages.text("thread.panel.became"));
        became.addClassName("sr");
        description.add(new Component[] {old, new Icon("arrow").pointing(), became, now});
        return description;
    }

    private static Component value(@Nullable String value) {
        var text = value == null ? Messages.text("thread.panel.nothing") : written(value);
        return new HtmlContainer("bdi", new Span(text));
    }

    private static String written(String value) {
        try {
            return DAY.matcher(value).matches() ? Dates.day(LocalDate.parse(value)) : value;
        } catch (DateTimeParseException noDay) {
            return value;
        }
    }
}
