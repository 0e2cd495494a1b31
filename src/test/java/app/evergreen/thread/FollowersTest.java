package app.evergreen.thread;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.base.SaveResult;
import app.evergreen.base.Subject;
import app.evergreen.security.Role;
import app.evergreen.security.UserId;
import app.evergreen.security.UserLine;
import app.evergreen.support.Scenery;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Who follows, and what of a thread somebody has not read yet. */
@NullUnmarked
class FollowersTest extends ThreadTest {

    @Autowired
    private ThreadService service;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void whoMayReadFollowsAndLeavesAndBringsColleagues() {
        var sam = user("sally", Role.SALES);
        as("sally", () -> followers.follow(record, sam));
        as("sally", () -> followers.follow(record, ben));
        assertThat(follow(record)).containsExactly(ben, sam);

        as("sally", () -> followers.leave(record, sam));
        asAnna(() -> followers.leave(record, ben));

        assertThat(follow(record)).isEmpty();
    }

    @Test
    void nobodyFollowsWhoCannotRead() {
        deactivate(ben);

        assertThat(asAnna(() -> followers.follow(record, ben))).isInstanceOf(SaveResult.Refused.class);
        assertThat(asAnna(() -> followers.follow(record, new UserId(99_999)))).isInstanceOf(SaveResult.Refused.class);
        assertThat(asAnna(() -> followers.follow(Subject.record(99_999), anna))).isInstanceOf(SaveResult.Gone.class);
    }

    @Test
    void messagesOfOthersAreUnreadUntilTheThreadIsSeen() {
        as("ben", () -> followers.follow(record, ben));
        clock.advance(Duration.ofMinutes(1));
        asAnna(() -> posts.message(record, Draft.of("Dear Ines"), List.of()));
        noted("Not counted");
        assertThat(unread(ben)).isTrue();
        assertThat(unread(anna)).isFalse();

        as("ben", () -> {
            followers.seen(record);
            return true;
        });

        assertThat(unread(ben)).isFalse();
    }

    @Test
    void mergedThreadsKeepTheirFollowersFilesAndUnreadMessages() {
        var other = Subject.record(new Scenery(jdbc).record("Other", "Onboarding"));
        asAnna(() -> followers.follow(record, anna));
        as("ben", () -> followers.follow(record, ben));
        clock.advance(Duration.ofMinutes(1));
        asAnna(() -> posts.message(record, Draft.of("Hello"), List.of()));
        clock.advance(Duration.ofMinutes(1));
        as("ben", () -> followers.follow(other, ben));

        asAnna(() -> transaction.execute(status -> {
            service.join(record, other);
            return jdbc.sql("delete from success_record where id = :id")
                    .param("id", record.id())
                    .update();
        }));

        assertThat(follow(other)).containsExactly(anna, ben);
        record = other;
        assertThat(thread()).hasSize(1);
        assertThat(unread(ben)).isTrue();
    }

    private List<UserId> follow(Subject subject) {
        return asAnna(() -> followers.of(subject)).stream().map(UserLine::id).toList();
    }

    private boolean unread(UserId user) {
        return jdbc.sql("""
                        select exists (select from follower f join thread_entry e on e.subject_id = f.subject_id
                            where f.user_id = :user and e.kind = 'MESSAGE' and e.at > f.seen_at
                                and e.author_id is distinct from f.user_id)
                        """).param("user", user.value()).query(Boolean.class).single();
    }
}
