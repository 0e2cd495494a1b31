package app.evergreen.thread;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.base.Subject;
import app.evergreen.security.Role;
import app.evergreen.security.SystemActor;
import app.evergreen.security.UserId;
import app.evergreen.support.IntegrationTest;
import app.evergreen.support.Scenery;
import app.evergreen.support.TestClock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of threads share: two success users, a salesperson, who reads records only, and a record with a customer. */
@IntegrationTest
@NullUnmarked
abstract class ThreadTest {

    static final String ADDRESS = "ines@tamarindo.test";

    @Autowired
    PostService posts;

    @Autowired
    ThreadQuery threads;

    @Autowired
    Followers followers;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    private SystemActor actor;

    UserId anna;
    UserId ben;
    Subject record;

    @BeforeEach
    void furnish() {
        anna = user("anna", Role.SUCCESS_USER);
        ben = user("ben", Role.SUCCESS_USER);
        user("sam", Role.SALES);
        record = Subject.record(new Scenery(jdbc).record("Guest messaging", "Onboarding"));
        jdbc.sql("update success_record set email = :email where id = :id")
                .param("email", ADDRESS)
                .param("id", record.id())
                .update();
    }

    UserId user(String name, Role role) {
        return new UserId(new Scenery(jdbc).user(name, role));
    }

    void deactivate(UserId user) {
        jdbc.sql("update app_user set active = false where id = :id")
                .param("id", user.value())
                .update();
    }

    <T> T as(String username, Supplier<T> work) {
        return actor.as(username, work);
    }

    <T> T asAnna(Supplier<T> work) {
        return as("anna", work);
    }

    EntryId noted(String html) {
        return done(asAnna(() -> posts.note(record, Draft.of(html))));
    }

    EntryId done(PostResult result) {
        assertThat(result).isInstanceOf(PostResult.Done.class);
        return ((PostResult.Done) result).entry();
    }

    void refused(PostResult result, String key) {
        assertThat(result)
                .isInstanceOfSatisfying(
                        PostResult.Invalid.class,
                        invalid -> assertThat(invalid.why().key()).isEqualTo(key));
    }

    List<ThreadEntry> thread() {
        return asAnna(() -> threads.page(record, Optional.empty(), 100));
    }

    Writing written() {
        return thread().getFirst().writing().orElseThrow();
    }

    static String mention(UserId user, String name) {
        return "<span data-user=\"" + user.value() + "\">@" + name + "</span>";
    }
}
