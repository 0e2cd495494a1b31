package app.evergreen.notification;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.activity.ActivityDraft;
import app.evergreen.activity.ActivityQuery;
import app.evergreen.activity.ActivityService;
import app.evergreen.activity.ActivityTypeQuery;
import app.evergreen.base.Subject;
import app.evergreen.notification.ui.Bell;
import app.evergreen.partner.PartnerId;
import app.evergreen.partner.PartnerService;
import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import app.evergreen.security.SystemActor;
import app.evergreen.security.UserId;
import app.evergreen.support.Desks;
import app.evergreen.support.IntegrationTest;
import app.evergreen.support.TestClock;
import app.evergreen.thread.Draft;
import app.evergreen.thread.PostResult;
import app.evergreen.thread.PostService;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The bell in the header, as one user reads it while another works. */
@IntegrationTest
@NullUnmarked
class BellTest {

    @Autowired
    private ActivityService activities;

    @Autowired
    private ActivityQuery activityQuery;

    @Autowired
    private ActivityTypeQuery types;

    @Autowired
    private PostService posts;

    @Autowired
    private PartnerService partners;

    @Autowired
    private ChangeFeed feed;

    @Autowired
    private SystemActor actor;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    @RegisterExtension
    private final Desks desks = new Desks();

    private UserId bob;
    private Subject acme;

    @BeforeEach
    void furnish() {
        user("ada");
        bob = user("bob");
        acme = Subject.partner(jdbc.sql("""
                        insert into partner (id, kind, name, search_text, created_at)
                        values (nextval('subject_seq'), 'COMPANY', 'Acme', '', now()) returning id
                        """).query(Long.class).single());
    }

    @Test
    void itCountsWhatIsPlannedForMeAndWhatIsDone() {
        var bobs = partners("bob");
        assertThat(name(bobs)).isEqualTo("Bell: 0 late, 0 for today, no news");

        plan("Call Acme", "2027-02-28");
        Desks.soon(bobs, () -> assertThat(name(bobs)).isEqualTo("Bell: 1 late, 0 for today, 1 new notice"));

        var call = as("bob", () -> activityQuery.open(acme)).getFirst().id();
        as("ada", () -> activities.done(call, ""));
        Desks.soon(bobs, () -> assertThat(name(bobs)).startsWith("Bell: 0 late"));
    }

    @Test
    void todaysActivitiesAreLateAfterMidnight() {
        plan("Call Acme", "2027-03-01");
        var bobs = partners("bob");
        assertThat(name(bobs)).startsWith("Bell: 0 late, 1 for today");

        clock.advance(Duration.ofDays(1));
        transaction.executeWithoutResult(status -> feed.everythingChanged(Topic.DAY));

        Desks.soon(bobs, () -> assertThat(name(bobs)).startsWith("Bell: 1 late, 0 for today"));
    }

    @Test
    void openedItListsBothAndTheNewsHasBeenSeen() {
        plan("Call Acme", "2027-03-01");
        as("ada", () -> posts.note(acme, Draft.of("<p><span data-user=\"" + bob.value() + "\">@bob</span></p>")));
        var bobs = partners("bob");

        bobs.activate();
        bobs.find(Popover.class).single().setOpened(true);

        assertThat(bobs.find(Anchor.class, bobs.find(Popover.class).single()).all())
                .extracting(link -> link.getElement().getTextRecursively())
                .anyMatch(text -> text.startsWith("Call AcmeAcme"))
                .anyMatch(text -> text.contains("ada mentioned you"))
                .anyMatch(text -> text.contains("ada gave you “Call Acme”"));
        Desks.soon(bobs, () -> assertThat(name(bobs)).endsWith("no news"));
    }

    @Test
    void whatIsToldToOthersDoesNotRingHere() {
        var adas = partners("ada");

        plan("Call Acme", "2027-02-28");
        plan("Write", "2027-02-28");
        var bobs = partners("bob");

        Desks.soon(bobs, () -> assertThat(name(bobs)).startsWith("Bell: 2 late"));
        adas.activate();
        assertThat(name(adas)).isEqualTo("Bell: 0 late, 0 for today, no news");
    }

    @Test
    void whatGoesWithItsPartnerIsCountedNoMore() {
        plan("Call Acme", "2027-02-28");
        var bobs = partners("bob");
        assertThat(name(bobs)).isEqualTo("Bell: 1 late, 0 for today, 1 new notice");

        as("ada", () -> partners.delete(new PartnerId(acme.id())));

        Desks.soon(bobs, () -> assertThat(name(bobs)).isEqualTo("Bell: 0 late, 0 for today, no news"));
    }

    @Test
    void whatIsTakenBackIsCountedNoMore() {
        var posted = as("ada", () -> posts.note(acme, Draft.of("<span data-user=\"" + bob.value() + "\">@bob</span>")));
        var bobs = partners("bob");
        assertThat(name(bobs)).endsWith("1 new notice");

        as("ada", () -> posts.delete(((PostResult.Done) posted).entry()));

        Desks.soon(bobs, () -> assertThat(name(bobs)).endsWith("no news"));
    }

    private BrowserlessUIContext partners(String username) {
        var window = desks.window(username);
        window.navigate("partners", Div.class);
        return window;
    }

    private static String name(BrowserlessUIContext window) {
        var bell = window.find(Bell.class).single();
        return window.find(NativeButton.class, bell).single().getAriaLabel().orElseThrow();
    }

    private void plan(String summary, String due) {
        var type = as("ada", types::active).getFirst().id();
        as("ada", () -> activities.plan(acme, new ActivityDraft(type, summary, "", LocalDate.parse(due), bob)));
    }

    private <T> T as(String username, Supplier<T> work) {
        return actor.as(username, work);
    }

    private UserId user(String username) {
        var id = jdbc.sql("""
                        insert into app_user (username, display_name, password_hash, created_at)
                        values (:name, :name, '', now()) returning id
                        """).param("name", username).query(Long.class).single();
        jdbc.sql("insert into user_role values (:id, 'SUCCESS_USER')")
                .param("id", id)
                .update();
        return new UserId(id);
    }
}
