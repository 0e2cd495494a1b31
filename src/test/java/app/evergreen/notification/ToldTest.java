package app.evergreen.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.evergreen.activity.ActivityDraft;
import app.evergreen.activity.ActivityService;
import app.evergreen.activity.ActivityTypeQuery;
import app.evergreen.base.SaveResult;
import app.evergreen.base.Subject;
import app.evergreen.partner.PartnerId;
import app.evergreen.partner.PartnerMerge;
import app.evergreen.security.SystemActor;
import app.evergreen.security.UserId;
import app.evergreen.support.IntegrationTest;
import app.evergreen.thread.Draft;
import app.evergreen.thread.Followers;
import app.evergreen.thread.PostService;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is told of what others write and plan. */
@IntegrationTest
@NullUnmarked
class ToldTest {

    @Autowired
    private PostService posts;

    @Autowired
    private Followers followers;

    @Autowired
    private ActivityService activities;

    @Autowired
    private ActivityTypeQuery types;

    @Autowired
    private PartnerMerge partners;

    @Autowired
    private NoticeQuery notices;

    @Autowired
    private SystemActor actor;

    @Autowired
    private JdbcClient jdbc;

    private UserId bob;
    private UserId cleo;
    private Subject acme;

    @BeforeEach
    void furnish() {
        user("ada");
        bob = user("bob");
        cleo = user("cleo");
        acme = partner("Acme");
        jdbc.sql("insert into user_role values (:id, 'SUCCESS_MANAGER')")
                .param("id", user("max").value())
                .update();
    }

    private Subject partner(String name) {
        return Subject.partner(
                jdbc.sql("""
                        insert into partner (id, kind, name, search_text, created_at)
                        values (nextval('subject_seq'), 'COMPANY', :name, '', now()) returning id
                        """).param("name", name).query(Long.class).single());
    }

    @Test
    void followersHearThatSomebodyWroteAndMentionedPeopleThatTheyAreMentioned() {
        as("bob", () -> followers.follow(acme, bob));

        as("ada", () -> posts.note(acme, mention(cleo)));

        assertThat(told("bob")).containsExactly(NoticeKind.POSTED);
        assertThat(told("cleo")).containsExactly(NoticeKind.MENTION);
        assertThat(told("ada")).isEmpty();
    }

    @Test
    void aFollowerWhoIsMentionedIsToldOnce() {
        as("bob", () -> followers.follow(acme, bob));

        as("ada", () -> posts.note(acme, mention(bob)));

        assertThat(told("bob")).containsExactly(NoticeKind.MENTION);
    }

    @Test
    void whoLeavesIsToldNoMore() {
        as("bob", () -> followers.follow(acme, bob));
        as("bob", () -> followers.leave(acme, bob));

        as("ada", () -> posts.note(acme, new Draft("<p>Hello</p>", List.of())));

        assertThat(told("bob")).isEmpty();
    }

    @Test
    void lookingAtTheThreadIsSeeingTheNews() {
        as("ada", () -> posts.note(acme, mention(bob)));
        assertThat(as("bob", notices::count).unseen()).isEqualTo(1);

        as("bob", () -> {
            followers.seen(acme);
            return true;
        });

        assertThat(as("bob", notices::count).unseen()).isZero();
    }

    @Test
    void anActivityForAColleagueTellsThemAndCountsOnTheirBell() {
        var planned = as("ada", () -> activities.plan(acme, draft("Call Acme", "2027-02-27", bob)));
        as("ada", () -> activities.plan(acme, draft("Write", "2027-03-01", bob)));
        as("ada", () -> activities.plan(acme, draft("Visit", "2027-03-02", bob)));

        assertThat(planned).isInstanceOf(SaveResult.Saved.class);
        assertThat(as("bob", () -> notices.latest(10)))
                .extracting(Notice::kind, Notice::actorName, Notice::detail)
                .contains(tuple(NoticeKind.ASSIGNED, "ada", "Call Acme"));
        assertThat(as("bob", notices::count)).isEqualTo(new BellCount(1, 1, 3));
    }

    @Test
    void whatWasToldOfAPartnerIsToldOfTheOneItBecomes() {
        as("ada", () -> posts.note(acme, mention(bob)));
        var survivor = partner("Acme Ltd");

        as("max", () -> partners.merge(new PartnerId(acme.id()), new PartnerId(survivor.id())));

        assertThat(as("bob", () -> notices.latest(10)))
                .extracting(notice -> notice.subject().title())
                .containsExactly("Acme Ltd");
    }

    private List<NoticeKind> told(String username) {
        return as(username, () -> notices.latest(10)).stream().map(Notice::kind).toList();
    }

    private ActivityDraft draft(String summary, String due, UserId assignee) {
        var type = as("ada", types::active).getFirst().id();
        return new ActivityDraft(type, summary, "", LocalDate.parse(due), assignee);
    }

    private static Draft mention(UserId user) {
        return new Draft("<p>Look, <span data-user=\"" + user.value() + "\">@somebody</span></p>", List.of());
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
