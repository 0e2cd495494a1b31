package app.evergreen.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.evergreen.base.Subject;
import app.evergreen.realtime.Change;
import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import app.evergreen.security.SystemActor;
import app.evergreen.security.UserId;
import app.evergreen.support.IntegrationTest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** What the bell tells whom, and until when. */
@IntegrationTest
@NullUnmarked
class NoticesTest {

    private static final int ALL = 100;

    @Autowired
    private NoticeService service;

    @Autowired
    private NoticeQuery query;

    @Autowired
    private ChangeFeed feed;

    @Autowired
    private SystemActor actor;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private UserId ada;
    private UserId bob;
    private Subject acme;
    private Subject zenith;

    @BeforeEach
    void furnish() {
        ada = user("ada");
        bob = user("bob");
        acme = partner("Acme");
        zenith = partner("Zenith");
    }

    @Test
    void whoActsIsNotToldOfTheirOwnDoing() {
        tell("ada", acme, ada, bob);

        assertThat(noticesOf("ada")).isEmpty();
        assertThat(noticesOf("bob")).singleElement().satisfies(notice -> {
            assertThat(notice.actorName()).isEqualTo("ada");
            assertThat(notice.subject().title()).isEqualTo("Acme");
            assertThat(notice.seen()).isFalse();
        });
    }

    @Test
    void whoCannotLogInIsNotTold() {
        jdbc.sql("update app_user set active = false where id = :bob")
                .param("bob", bob.value())
                .update();

        tell("ada", acme, bob);

        assertThat(jdbc.sql("select count(*) from notice").query(Integer.class).single())
                .isZero();
    }

    @Test
    void whatIsSeenIsNoLongerCountedAndStaysReadable() {
        tell("ada", acme, bob);
        tell("ada", zenith, bob);
        assertThat(as("bob", query::count).unseen()).isEqualTo(2);

        see("bob", noticesOf("bob").getFirst().id());

        assertThat(as("bob", query::count).unseen()).isEqualTo(1);
        assertThat(noticesOf("bob")).extracting(Notice::seen).containsExactly(false, true);
    }

    @Test
    void nobodySeesForAnother() {
        tell("ada", acme, bob);

        see("ada", noticesOf("bob").getFirst().id());

        assertThat(as("bob", query::count).unseen()).isEqualTo(1);
    }

    @Test
    void whoHasSeenTheThingHasSeenWhatWasToldOfIt() {
        tell("ada", acme, bob);
        tell("ada", zenith, bob);

        as(
                "bob",
                () -> transaction.execute(status -> {
                    service.seen(bob, acme);
                    return true;
                }));

        assertThat(noticesOf("bob"))
                .filteredOn(notice -> !notice.seen())
                .extracting(notice -> notice.subject().title())
                .containsExactly("Zenith");
    }

    @Test
    void theWindowsOfWhoIsToldHearOfIt() throws InterruptedException {
        var told = new LinkedBlockingQueue<Change>();
        var following = feed.follow(Set.of(Topic.NOTICE), told::add);

        tell("ada", acme, bob);

        assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo(Change.of(Topic.NOTICE, Set.of(bob.value())));
        following.end();
    }

    @Test
    void nothingIsToldOutsideTheTransactionOfWhatItTellsOf() {
        assertThatThrownBy(() -> as("ada", () -> {
                    service.tell(NoticeKind.ASSIGNED, List.of(bob), acme, Optional.empty(), "Call");
                    return true;
                }))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aLongDetailIsShortenedWithoutBreakingALetter() {
        as(
                "ada",
                () -> transaction.execute(status -> {
                    service.tell(NoticeKind.ASSIGNED, List.of(bob), acme, Optional.empty(), "🌲".repeat(300));
                    return true;
                }));

        assertThat(noticesOf("bob").getFirst().detail()).isEqualTo("🌲".repeat(200));
    }

    private void tell(String username, Subject subject, UserId... whom) {
        as(
                username,
                () -> transaction.execute(status -> {
                    service.tell(NoticeKind.ENTRUSTED, List.of(whom), subject, Optional.empty(), "");
                    return true;
                }));
    }

    private void see(String username, NoticeId notice) {
        as(username, () -> {
            service.seen(List.of(notice));
            return true;
        });
    }

    private List<Notice> noticesOf(String username) {
        return as(username, () -> query.latest(ALL));
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

    private Subject partner(String name) {
        return Subject.partner(
                jdbc.sql("""
                        insert into partner (id, kind, name, search_text, created_at)
                        values (nextval('subject_seq'), 'COMPANY', :name, '', now()) returning id
                        """).param("name", name).query(Long.class).single());
    }
}
