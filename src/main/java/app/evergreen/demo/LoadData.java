package app.evergreen.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty database with as much as is asked for, to measure with ({@code evergreen.load-data}), in the place of demo data and under
 * the same lock. Decision record 50 says what that may bypass.
 */
@Slf4j
@Component
@Order(LoadData.BEFORE_DEMO_DATA)
@RequiredArgsConstructor
class LoadData implements ApplicationRunner {

    static final int BEFORE_DEMO_DATA = 400;

    private static final List<String> FILLED = List.of(
            "subject",
            "partner",
            "crm_lead",
            "success_record",
            "record_tag",
            "thread_entry",
            "tracked_change",
            "follower",
            "notice",
            "activity");

    private final LoadHouseTeller house;
    private final DemoRows rows;
    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Environment environment;

    @Override
    public void run(ApplicationArguments arguments) {
        LoadOptions.of(environment).ifPresent(this::fill);
    }

    /** Fills the database, or leaves it as it is where it holds anything. */
    void fill(LoadOptions options) {
        var filled = transaction.execute(status -> fillOnce(options));
        if (Boolean.TRUE.equals(filled)) {
            // what has come in one go is neither counted nor known to be visible yet
            FILLED.forEach(table -> template.execute("vacuum (analyze) " + table));
        }
    }

    private boolean fillOnce(LoadOptions options) {
        rows.lock();
        if (!rows.databaseIsEmpty()) {
            log.warn("No load data: it only goes into an empty database, and this one holds something");
            return false;
        }
        var begun = clock.instant();
        house.tell();
        var plan = plan(options);
        new LoadSubjects(template, plan).fill();
        new LoadWork(template, plan).fill();
        var entries = talk(plan, options);
        log.info(
                "Filled with {} records and {} thread entries in {} s, for measuring and not for work: everybody's password is {}",
                options.records(),
                entries,
                Duration.between(begun, clock.instant()).toSeconds(),
                DemoHouse.PASSWORD);
        return true;
    }

    private LoadPlan plan(LoadOptions options) {
        var plan = new LoadPlan(
                options.records(),
                LoadHouse.read(jdbc),
                LoadWords.read(),
                next("subject_seq"),
                clock.instant(),
                LocalDate.now(clock));
        skip("subject_seq", plan.subjects());
        return plan;
    }

    private long talk(LoadPlan plan, LoadOptions options) {
        var talk = new LoadTalk(template, plan, new LoadThreads(plan, options.entries()), next("thread_entry_id_seq"));
        var entries = talk.entries();
        skip("thread_entry_id_seq", entries);
        talk.fill();
        return entries;
    }

    /** A key behind all that the sequence has given, its block of fifty included. */
    private long next(String sequence) {
        return jdbc.sql("select nextval(:sequence::regclass) + 1")
                .param("sequence", sequence)
                .query(Long.class)
                .single();
    }

    /** Lets the sequence go on behind so many keys; a block of fifty lies before the number that it gives. */
    private void skip(String sequence, long keys) {
        jdbc.sql("select setval(:sequence::regclass, currval(:sequence::regclass) + :keys + 50)")
                .param("sequence", sequence)
                .param("keys", keys)
                .query()
                .singleRow();
    }
}
