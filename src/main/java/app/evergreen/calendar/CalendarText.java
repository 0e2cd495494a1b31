package app.evergreen.calendar;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import lombok.RequiredArgsConstructor;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/** Writes days as iCalendar (RFC 5545): events that last all day and block nobody's time. */
@Component
@RequiredArgsConstructor
class CalendarText {

    private final I18NProvider words;

    String of(List<CalendarDay> days, Subscriber user, Instant now, String root) {
        var calendar = new Calendar();
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new ProdId("-//Evergreen//Evergreen//EN"));
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", "Evergreen"));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
        days.forEach(day -> calendar.add(event(day, user, now, root)));
        return OctetFolding.fold(written(calendar));
    }

    private VEvent event(CalendarDay day, Subscriber user, Instant now, String root) {
        var event = new VEvent(false);
        event.add(new Uid(user.uid(day)));
        event.add(new DtStamp(now.truncatedTo(ChronoUnit.SECONDS)));
        event.add(new DtStart<>(day.day()));
        var summary = day.summary();
        var title = words.getTranslation(
                summary.key(), user.locale(), summary.arguments().toArray());
        event.add(new Summary(plain(title).replace('\n', ' ')));
        if (!day.description().isBlank()) {
            event.add(new Description(plain(day.description())));
        }
        event.add(new Url(URI.create(root + day.href())));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    /** A control character could end the line, and what follows it would be read as another property. */
    private static String plain(String typed) {
        return typed.replaceAll("\\r\\n?", "\n").replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
    }

    private static String written(Calendar calendar) {
        var text = new StringWriter();
        try {
            // folded afterwards: this folds by characters, and RFC 5545 counts octets
            new CalendarOutputter(false, Integer.MAX_VALUE).output(calendar, text);
        } catch (IOException neverOfAString) {
            throw new UncheckedIOException(neverOfAString);
        }
        return text.toString();
    }
}
