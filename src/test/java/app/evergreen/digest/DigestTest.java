package app.evergreen.digest;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.mail.HouseMailKind;
import app.evergreen.mail.MailChoices;
import app.evergreen.security.Role;
import app.evergreen.security.UserId;
import app.evergreen.support.AtOnce;
import app.evergreen.support.IntegrationTest;
import app.evergreen.support.Scenery;
import app.evergreen.support.TestClock;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The daily letter and the reminders: to whom, when, what they say, and that there is never one too many. */
@IntegrationTest
@TestPropertySource(
        properties = {
            // nobody listens there: what is written stays in the outbox
            "evergreen.mail.host=localhost",
            "evergreen.mail.port=1",
            "evergreen.mail.from=success@house.test",
            "evergreen.mail.public-url=https://evergreen.house.test",
            "evergreen.digest.look=PT24H"
        })
@NullUnmarked
class DigestTest {

    private static final Instant SEVEN_IN_NEW_YORK = Instant.parse("2027-03-01T12:00:00Z");

    @Autowired
    private Digests digests;

    @Autowired
    private Reminders reminders;

    @Autowired
    private MailChoices choices;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Scenery scenery;
    private long record;

    @BeforeEach
    void furnish() {
        scenery = new Scenery(jdbc);
        reader("anna");
        record = scenery.record("Guest <messaging>", "Onboarding");
    }

    @Test
    void itSaysWhatIsLateAndForTodayToRenewAndNew() {
        plan("Call Ines", "2027-02-27", "anna");
        plan("Send offer", "2027-03-01", "anna");
        plan("Not yet", "2027-03-02", "anna");
        own("Renewing", "2027-03-31");
        own("Later", "2027-04-01");
        own("Overdue", "2027-02-28");
        handedOff("Fresh");

        digests.look();

        assertThat(letter("title")).isEqualTo("Your day, Mar 1, 2027");
        assertThat(letter("body_text"))
                .contains(
                        "Late\n\n- Call Ines, Feb 27, 2027: Guest <messaging>\n  https://evergreen.house.test/records/"
                                + record,
                        "For today\n\n- Send offer",
                        "To renew within 30 days\n\n- Renewing, Mar 31, 2027",
                        "New from Sales, not taken yet\n\n- Fresh",
                        "No daily mail any more\nhttps://evergreen.house.test/unsubscribe/");
        assertThat(letter("body_text")).doesNotContain("Not yet", "Later,", "Overdue,");
        assertThat(letter("body_html")).contains("Guest &lt;messaging&gt;").doesNotContain("<messaging>");
    }

    @Test
    void withoutAnythingToSayThereIsNone() {
        digests.look();

        assertThat(letters()).isZero();
    }

    @Test
    void itComesOnceADayWhateverNodesThereAre() {
        plan("Call Ines", "2027-03-01", "anna");

        AtOnce.times(4, () -> {
            digests.look();
            return true;
        });
        clock.advance(Duration.ofHours(5));
        digests.look();
        assertThat(letters()).isOne();

        clock.advance(Duration.ofHours(20));
        digests.look();
        assertThat(letters()).isEqualTo(2);
    }

    @Test
    void itComesAtTheChosenHourWhereTheReaderIs() {
        jdbc.sql("update app_user set time_zone = 'America/New_York' where username = 'anna'")
                .update();
        plan("Call Ines", "2027-03-01", "anna");

        clock.set(SEVEN_IN_NEW_YORK.minusSeconds(1));
        digests.look();
        assertThat(letters()).isZero();

        clock.set(SEVEN_IN_NEW_YORK);
        digests.look();
        assertThat(letters()).isOne();
    }

    @Test
    void whoDoesNotWantItGetsNone() {
        plan("Call Ines", "2027-03-01", "anna");
        choices.end(choices.unsubscribe(id("anna"), HouseMailKind.DIGEST).replace("unsubscribe/", ""));

        digests.look();

        assertThat(letters()).isZero();
    }

    @Test
    void namesThatBelongToNobodyGetNone() {
        jdbc.sql("update app_user set email = 'anna@example.com' where username = 'anna'")
                .update();
        plan("Call Ines", "2027-03-01", "anna");

        digests.look();

        assertThat(letters()).isZero();
    }

    @Test
    void whatIsNotSeenWithinTenMinutesIsMailedOnce() {
        told("ASSIGNED", "Call Ines");
        clock.advance(Duration.ofMinutes(9));
        reminders.look();
        assertThat(letters()).isZero();

        clock.advance(Duration.ofMinutes(1));
        AtOnce.times(4, () -> {
            reminders.look();
            return true;
        });

        assertThat(letter("title")).isEqualTo("Ben gave you an activity: Call Ines");
        assertThat(letter("body_text")).contains("https://evergreen.house.test/records/" + record);
    }

    @Test
    void whatIsSeenIsNotMailed() {
        told("MENTION", "");
        jdbc.sql("update notice set seen_at = now()").update();
        clock.advance(Duration.ofMinutes(10));

        reminders.look();

        assertThat(letters()).isZero();
    }

    @Test
    void aMentionSaysWhereAndNotWhat() {
        told("MENTION", "");
        clock.advance(Duration.ofMinutes(10));

        reminders.look();

        assertThat(letter("title")).isEqualTo("Ben mentioned you in “Guest <messaging>”");
    }

    @Test
    void whatNobodyIsMailedOtherwiseIsNot() {
        told("POSTED", "");
        clock.advance(Duration.ofMinutes(10));

        reminders.look();

        assertThat(letters()).isZero();
    }

    private void reader(String name) {
        scenery.user(name, Role.SUCCESS_USER);
        jdbc.sql("update app_user set email = :email where username = :name")
                .param("name", name)
                .param("email", name + "@house.test")
                .update();
    }

    private UserId id(String username) {
        return new UserId(jdbc.sql("select id from app_user where username = :name")
                .param("name", username)
                .query(Long.class)
                .single());
    }

    private void plan(String summary, String due, String assignee) {
        jdbc.sql("""
                        insert into activity (subject_id, type_id, summary, due, assignee_id, created_at)
                        values (:record, (select min(id) from activity_type), :summary, :due::date, :assignee, now())
                        """)
                .param("record", record)
                .param("summary", summary)
                .param("due", due)
                .param("assignee", id(assignee).value())
                .update();
    }

    private void own(String title, String renewal) {
        jdbc.sql("update success_record set renewal_date = :renewal::date, success_partner_id = :anna where id = :id")
                .param("renewal", renewal)
                .param("anna", id("anna").value())
                .param("id", scenery.record(title, "Onboarding"))
                .update();
    }

    private void handedOff(String title) {
        var team = jdbc.sql("insert into team (name, name_key) values ('North', 'north') returning id")
                .query(Long.class)
                .single();
        jdbc.sql("insert into team_member values (:team, :anna)")
                .param("team", team)
                .param("anna", id("anna").value())
                .update();
        jdbc.sql("update success_record set handed_off_at = now(), team_id = :team where id = :id")
                .param("team", team)
                .param("id", scenery.record(title, "Onboarding"))
                .update();
    }

    private void told(String kind, String detail) {
        reader("ben");
        jdbc.sql("""
                        insert into notice (user_id, kind, subject_id, actor_id, detail, at)
                        values (:anna, :kind, :record, :ben, :detail, :now)
                        """)
                .param("anna", id("anna").value())
                .param("ben", id("ben").value())
                .param("kind", kind)
                .param("record", record)
                .param("detail", detail)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private int letters() {
        return jdbc.sql("select count(*) from outbox where letter_id is not null")
                .query(Integer.class)
                .single();
    }

    private String letter(String column) {
        return jdbc.sql("select " + column + " from letter").query(String.class).single();
    }
}
