package app.evergreen.demo;

import app.evergreen.security.SystemActor;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the demo stories at the first start on an empty database (R2.1), before the first administrator would be made. It is one
 * transaction: all stories or none, and a second node that starts on the same database waits and finds it furnished.
 */
@Slf4j
@Component
@Order(DemoData.BEFORE_FIRST_ADMINISTRATOR)
@RequiredArgsConstructor
class DemoData implements ApplicationRunner {

    static final int BEFORE_FIRST_ADMINISTRATOR = 500;

    private final HouseTeller house;
    private final LeadTeller leads;
    private final RecordTeller records;
    private final DemoRows rows;
    private final SystemActor actor;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Environment environment;

    @Override
    public void run(ApplicationArguments arguments) {
        if (environment.getProperty("evergreen.demo-data", Boolean.class, true)) {
            transaction.executeWithoutResult(status -> installOnce());
        }
    }

    private void installOnce() {
        rows.lock();
        if (rows.databaseIsEmpty()) {
            install();
            log.info("The demo stories are told");
        }
    }

    private void install() {
        var stories = Stories.read();
        var cast = new Cast();
        var timeline = new Timeline(clock, actor, entities);
        house.tell(stories, cast, timeline);
        leads.tell(stories.leads(), cast, timeline);
        records.tell(stories.records(), cast, timeline);
        timeline.tell();
        rows.markAll();
    }
}
