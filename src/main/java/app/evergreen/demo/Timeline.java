package app.evergreen.demo;

import app.evergreen.base.Moment;
import app.evergreen.security.SystemActor;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells what happened in the order in which it happened, each thing at its own moment and on behalf of who did it. Days are those of the
 * server's time zone, counted back from the day of installation.
 */
class Timeline {

    private static final LocalTime WORK_BEGINS = LocalTime.of(8, 30);
    private static final Duration PACE = Duration.ofMinutes(3);

    private final Clock clock;
    private final SystemActor actor;
    private final EntityManager entities;
    private final LocalDate today;
    private final List<Event> events = new ArrayList<>();
    private final Map<Integer, Integer> toldOfDay = new HashMap<>();

    private record Event(int daysAgo, String username, Runnable deed) {}

    Timeline(Clock clock, SystemActor actor, EntityManager entities) {
        this.clock = clock;
        this.actor = actor;
        this.entities = entities;
        today = LocalDate.now(clock);
    }

    /** Remembers what this user did then. What is remembered first happens first on the same day. */
    void add(int daysAgo, String username, Runnable deed) {
        events.add(new Event(daysAgo, username, deed));
    }

    /** The day that lies so many days after the installation, before it if negative. */
    LocalDate dayIn(int days) {
        return today.plusDays(days);
    }

    /** Tells it all. */
    void tell() {
        events.sort(Comparator.comparingInt(Event::daysAgo).reversed());
        events.forEach(event -> Moment.during(momentOn(event.daysAgo()), () -> tell(event)));
    }

    private void tell(Event event) {
        actor.as(event.username(), () -> {
            event.deed().run();
            return true;
        });
        // the whole installation is one transaction: what comes next must find this in the database
        entities.flush();
        entities.clear();
    }

    private Instant momentOn(int daysAgo) {
        var place = toldOfDay.merge(daysAgo, 1, Integer::sum) - 1;
        var moment = today.minusDays(daysAgo)
                .atTime(WORK_BEGINS)
                .plus(PACE.multipliedBy(place))
                .atZone(clock.getZone())
                .toInstant();
        var now = clock.instant();
        return moment.isBefore(now) ? moment : now;
    }
}
