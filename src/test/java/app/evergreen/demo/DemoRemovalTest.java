package app.evergreen.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.evergreen.demo.DemoPreview.Kind;
import app.evergreen.demo.DemoPreview.Staying;
import app.evergreen.security.SystemActor;
import app.evergreen.support.IntegrationTest;
import lombok.RequiredArgsConstructor;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.test.context.TestPropertySource;

@IntegrationTest
@TestPropertySource(properties = "evergreen.demo-data=true")
@TestConstructor(autowireMode = AutowireMode.ALL)
@RequiredArgsConstructor
class DemoRemovalTest {

    private final DemoRemoval removal;
    private final SystemActor actor;
    private final JdbcClient jdbc;

    @Test
    void theAdministratorSetsANewPasswordFirst() {
        assertThat(remove()).isInstanceOf(DemoRemoval.Result.PasswordFirst.class);
        assertThat(count("from success_record")).isEqualTo(64);
    }

    @Test
    void withNothingOfPeoplesOwnEverythingGoesButBaseDataAndTheAdministrator() {
        anotherPassword();
        var preview = actor.as("admin", removal::preview);
        assertThat(preview.goes()).isEqualTo(new DemoCount(64, 24, 155, 9, 3, 7, 0, 0));
        assertThat(count("from success_record")).isEqualTo(64);

        assertThat(remove()).isEqualTo(new DemoRemoval.Result.Removed(preview));
        assertThat(count("from subject")).isZero();
        assertThat(count("from team")).isZero();
        assertThat(count("from tag")).isZero();
        assertThat(count("from app_user")).isOne();
        assertThat(count("from stage")).isEqualTo(6);
        assertThat(remove()).isInstanceOf(DemoRemoval.Result.Nothing.class);
    }

    @Test
    void whatPeoplesRowsReferToStaysWithoutItsMark() {
        anotherPassword();
        jdbc.sql("""
                        update success_record set demo = false
                        where lead_id = (select id from crm_lead where title = 'Guest messaging in six languages')
                        """).update();

        var done = remove();

        assertThat(done)
                .asInstanceOf(InstanceOfAssertFactories.type(DemoRemoval.Result.Removed.class))
                .satisfies(removed -> {
                    assertThat(removed.done().stays())
                            .contains(
                                    new Staying(Kind.LEAD, "Guest messaging in six languages"),
                                    new Staying(Kind.PARTNER, "Tamarindo Hotels"),
                                    new Staying(Kind.TAG, "Expansion"),
                                    new Staying(Kind.TEAM, "Southern Europe"));
                    assertThat(removed.done().deactivated()).contains("Amélie Roque", "Leo Castellan");
                });
        assertThat(count("from success_record where success_partner_id is null"))
                .isOne();
        assertThat(count("from app_user where username = 'success' and not active and not demo"))
                .isOne();
        assertThat(count("from app_user where demo")).isZero();
        assertThat(count("from team")).isOne();
    }

    @Test
    void whatPeopleWroteOnDemoRowsGoesAndIsCounted() {
        anotherPassword();
        jdbc.sql("""
                        insert into thread_entry (subject_id, kind, event, author_id, at)
                        select (select min(id) from success_record), 'SYSTEM', 'thread.event.taken', id, now()
                        from app_user where username = 'admin'
                        """).update();

        jdbc.sql("""
                        insert into activity (subject_id, type_id, due, assignee_id, created_by, created_at)
                        select (select min(id) from success_record), (select min(id) from activity_type), current_date, id, id, now()
                        from app_user where username = 'admin'
                        """).update();

        var goes = actor.as("admin", removal::preview).goes();
        assertThat(goes.written()).isOne();
        assertThat(goes.planned()).isOne();
    }

    @Test
    void onlyAnAdministratorRemovesIt() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> actor.as("manager", removal::remove));
    }

    private DemoRemoval.Result remove() {
        return actor.as("admin", removal::remove);
    }

    private void anotherPassword() {
        jdbc.sql("update app_user set password_hash = '{noop}another' where username = 'admin'")
                .update();
    }

    private int count(String rows) {
        return jdbc.sql("select count(*) " + rows).query(Integer.class).single();
    }
}
