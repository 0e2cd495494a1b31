package app.evergreen.activity;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.base.SaveResult;
import app.evergreen.base.Subject;
import app.evergreen.security.Role;
import app.evergreen.security.SystemActor;
import app.evergreen.security.UserId;
import app.evergreen.support.IntegrationTest;
import app.evergreen.support.TestClock;
import app.evergreen.thread.ThreadEntry;
import app.evergreen.thread.ThreadQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of activities share: a record, a lead and a partner, and people of every role, Anna in Auckland and Hana in Honolulu. */
@IntegrationTest
@NullUnmarked
abstract class ActivityTest {

    /** The clock's first day, in UTC, Auckland and Honolulu differ: there it is 22:00, here 23:00 of the day before. */
    static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private static final int A_HUNDRED = 100;

    @Autowired
    ActivityService activities;

    @Autowired
    ActivityQuery query;

    @Autowired
    ActivityTypeQuery types;

    @Autowired
    ThreadQuery threads;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    private SystemActor actor;

    UserId anna;
    UserId max;
    UserId sam;
    UserId hana;
    Subject record;
    Subject lead;
    Subject partner;

    @BeforeEach
    void furnish() {
        anna = user("anna", "UTC", Role.SUCCESS_USER);
        max = user("max", "Pacific/Auckland", Role.SUCCESS_MANAGER);
        sam = user("sam", "UTC", Role.SALES);
        hana = user("hana", "Pacific/Honolulu", Role.SUCCESS_USER);
        partner = Subject.partner(insert("""
                insert into partner (id, kind, name, search_text, created_at)
                values (nextval('subject_seq'), 'COMPANY', 'Acme', 'acme', now()) returning id
                """));
        lead = Subject.lead(insert("""
                insert into crm_lead (id, title, crm_stage_id, won, rank, search_text, created_at)
                values (nextval('subject_seq'), 'Big deal', 1, false, 0, '', now()) returning id
                """));
        record = record("Rollout");
    }

    UserId user(String username, String zone, Role role) {
        var id = jdbc.sql("""
                        insert into app_user (username, display_name, password_hash, time_zone, created_at)
                        values (:name, initcap(:name), '', :zone, now()) returning id
                        """)
                .param("name", username)
                .param("zone", zone)
                .query(Long.class)
                .single();
        jdbc.sql("insert into user_role values (:user, :role)")
                .param("user", id)
                .param("role", role.name())
                .update();
        return new UserId(id);
    }

    Subject record(String title) {
        return Subject.record(jdbc.sql("""
                        insert into success_record
                            (id, title, customer_id, stage_id, outcome, stage_since, rank, search_text, created_at)
                        values (nextval('subject_seq'), :title, :customer, 1, 'OPEN', now(), nextval('subject_seq'), '', now())
                        returning id
                        """)
                .param("title", title)
                .param("customer", partner.id())
                .query(Long.class)
                .single());
    }

    private long insert(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    <T> T as(String username, Supplier<T> work) {
        return actor.as(username, work);
    }

    <T> T asAnna(Supplier<T> work) {
        return as("anna", work);
    }

    ActivityDraft draft(String summary, LocalDate due, UserId assignee) {
        return new ActivityDraft(call(), summary, "", due, assignee);
    }

    ActivityTypeId call() {
        return asAnna(types::active).getFirst().id();
    }

    /** Anna plans something for the record. */
    ActivityId planned(String summary, LocalDate due, UserId assignee) {
        return planned(record, draft(summary, due, assignee));
    }

    ActivityId planned(Subject subject, ActivityDraft draft) {
        var saved = asAnna(() -> activities.plan(subject, draft));
        assertThat(saved).isInstanceOf(SaveResult.Saved.class);
        return new ActivityId(((SaveResult.Saved) saved).id());
    }

    List<ActivityLine> open(Subject subject) {
        return asAnna(() -> query.open(subject));
    }

    ActivityLine line(ActivityId id) {
        return Stream.of(record, lead, partner)
                .flatMap(subject -> open(subject).stream())
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    List<ThreadEntry> thread(Subject subject) {
        return asAnna(() -> threads.page(subject, Optional.empty(), A_HUNDRED));
    }
}
