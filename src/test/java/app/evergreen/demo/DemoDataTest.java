package app.evergreen.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.base.PhoneNumbers;
import app.evergreen.base.PhoneReading;
import app.evergreen.security.DemoAccounts;
import app.evergreen.support.IntegrationTest;
import app.evergreen.support.TestClock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.test.context.TestPropertySource;

@IntegrationTest
@TestPropertySource(properties = "evergreen.demo-data=true")
@TestConstructor(autowireMode = AutowireMode.ALL)
@RequiredArgsConstructor
class DemoDataTest {

    private final JdbcClient jdbc;
    private final DemoData demo;
    private final DemoAccounts accounts;
    private final PasswordEncoder encoder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            companies                 | 60 | from partner where kind = 'COMPANY'
            contacts                  | 95 | from partner where kind = 'PERSON'
            teams                     | 3  | from team
            users                     | 8  | from app_user
            tags                      | 9  | from tag
            leads                     | 24 | from crm_lead
            won and linked leads      | 14 | from crm_lead l join success_record r on r.lead_id = l.id where l.won and r.lead_fixed
            open leads                | 10 | from crm_lead where not won
            records                   | 64 | from success_record
            open records              | 48 | from success_record where outcome = 'OPEN'
            achieved records          | 9  | from success_record where outcome = 'ACHIEVED'
            lost records              | 7  | from success_record where outcome = 'LOST'
            rows without the mark     | 0  | from partner p, crm_lead l, success_record r where not (p.demo and l.demo and r.demo)
            administrators of the demo| 0  | from app_user where demo and username = 'admin'
            activities                | 112 | from activity
            entries people wrote      | 218 | from thread_entry where body is not null or event like 'thread.event.activity-done%'
            mails waiting             | 0  | from outbox
            mailed messages           | 2  | from (select from message_recipient limit 2) mailed
            unread mentions           | 2  | from (select from notice where kind = 'MENTION' and seen_at is null limit 2) unread
            """)
    void thereAreAsManyAsTheStoriesSay(String what, int number, String rows) {
        assertThat(jdbc.sql("select count(*) " + rows).query(Integer.class).single())
                .as(what)
                .isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            overdue renewals          | renewal_date < :today
            renewals within 30 days   | renewal_date between :today and :today + 30
            renewals within 90 days   | renewal_date between :today + 31 and :today + 90
            later renewals            | renewal_date > :today + 90
            no renewal date           | renewal_date is null
            health by hand, good      | health_by_hand >= 70
            health by hand, fair      | health_by_hand between 40 and 69
            health by hand, poor      | health_by_hand < 40
            not taken yet             | handed_off_at is not null and taken_at is null
            without a team            | team_id is null
            without a success partner | success_partner_id is null
            late                      | (select min(a.due) from activity a where a.subject_id = r.id and a.done_at is null) < :today
            for today                 | (select min(a.due) from activity a where a.subject_id = r.id and a.done_at is null) = :today
            planned                   | (select min(a.due) from activity a where a.subject_id = r.id and a.done_at is null) > :today
            nothing planned           | not exists (select from activity a where a.subject_id = r.id and a.done_at is null)
            unread messages           | exists (select from follower f join thread_entry e on e.subject_id = f.subject_id where f.subject_id = r.id and e.kind = 'MESSAGE' and e.at > f.seen_at and e.author_id <> f.user_id)
            customers out of reach    | customer_id is not null and mobile is null and email is null
            """)
    void everyStateIsThereAtLeastTwiceAmongOpenRecords(String state, String condition) {
        var today = TestClock.START.atZone(java.time.ZoneOffset.UTC).toLocalDate();
        assertThat(jdbc.sql("select count(*) from success_record r where outcome = 'OPEN' and " + condition)
                        .param("today", today)
                        .query(Integer.class)
                        .single())
                .as(state)
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void everyStageHoldsRecords() {
        assertThat(jdbc.sql("select count(*) from stage s where not exists"
                                + " (select from success_record r where r.stage_id = s.id)")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theSuccessUserHasWorkToDoAtOnce() {
        var cards = jdbc.sql("""
                        select count(*) from success_record r join app_user u on u.id = r.success_partner_id
                        where u.username = 'success' and r.outcome = 'OPEN'
                        """).query(Integer.class).single();
        var arrived = jdbc.sql("""
                        select count(*) from success_record r join team_member m on m.team_id = r.team_id
                            join app_user u on u.id = m.user_id
                        where u.username = 'success' and r.handed_off_at is not null and r.taken_at is null
                        """).query(Integer.class).single();

        assertThat(cards).isBetween(10, 13);
        assertThat(arrived).isPositive();
    }

    @Test
    void addressesAndNumbersBelongToNobody() {
        var numbers = new PhoneNumbers("");
        assertThat(texts("select email from partner union select email from crm_lead union select email from app_user"))
                .allMatch(address -> address.matches(".+@example\\.(com|org|net)"));
        assertThat(texts("select phone from partner union select mobile from partner union select phone from crm_lead"))
                .allMatch(number -> numbers.read(number) instanceof PhoneReading.Good)
                .allMatch(
                        number -> number.replaceAll("[^+0-9]", "")
                                .matches(
                                        "\\+120255501\\d\\d|\\+442079460\\d\\d\\d|\\+33199\\d{6}|\\+493023125\\d{3}|\\+61491570156"));
    }

    private List<String> texts(String sql) {
        return jdbc.sql("select * from (" + sql + ") texts (text) where text is not null")
                .query(String.class)
                .list();
    }

    @Test
    void namesAreOfFourScriptsAndTitlesOfEveryLength() {
        assertThat(texts("select name from partner"))
                .anyMatch(name -> name.matches(".*[ء-ي].*"))
                .anyMatch(name -> name.contains("É"))
                .anyMatch(name -> name.contains("ß"))
                .anyMatch(name -> name.contains("🐨"));
        assertThat(texts("select title from success_record")).anyMatch(title -> title.length() > 150);
    }

    @Test
    void nothingHappensAfterTheInstallation() {
        assertThat(jdbc.sql("select count(*) from thread_entry where at > :now")
                        .param("now", java.sql.Timestamp.from(TestClock.START))
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(texts("select min(at)::text from thread_entry").getFirst()).startsWith("2026-01-05");
    }

    @Test
    void aDatabaseThatHoldsAnythingIsLeftAlone() {
        demo.run(new DefaultApplicationArguments());
        assertThat(jdbc.sql("select count(*) from success_record")
                        .query(Integer.class)
                        .single())
                .isEqualTo(64);
    }

    @Test
    void theFourAccountsAreOfferedAsLongAsTheyOpen() {
        assertThat(offered()).containsKeys("admin", "manager", "success", "sales");

        jdbc.sql("update app_user set password_hash = :hash where username = 'admin'")
                .param("hash", encoder.encode("something else"))
                .update();
        assertThat(offered()).containsKeys("manager", "success", "sales").doesNotContainKey("admin");
    }

    private Map<String, DemoAccounts.DemoAccount> offered() {
        return accounts.offered().stream()
                .collect(Collectors.toMap(DemoAccounts.DemoAccount::username, Function.identity()));
    }
}
