package app.evergreen.success;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.realtime.Change;
import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is told of a record's change. */
@NullUnmarked
class ToldTest extends SuccessTest {

    @Autowired
    private ChangeFeed feed;

    @Autowired
    private RecordCommands commands;

    @Autowired
    private TransactionTemplate transaction;

    private final BlockingQueue<Change> told = new LinkedBlockingQueue<>();
    private ChangeFeed.Following following;

    @BeforeEach
    void listen() {
        following = feed.follow(Set.of(Topic.RECORD), told::add);
    }

    @AfterEach
    void stopListening() {
        following.end();
    }

    @Test
    void aCommittedMoveTellsEverybody() throws InterruptedException {
        var record = made("Acme");
        assertThat(next().ids()).containsExactly(record.value());

        moved(move(record, onboarding, adoption, Place.top()));

        assertThat(next().ids()).containsExactly(record.value());
    }

    @Test
    void aRolledBackCommandTellsNobody() throws InterruptedException {
        asAnna(() -> transaction.execute(status -> {
            var made = commands.create(NewRecord.titled("Never", onboarding));
            status.setRollbackOnly();
            return made;
        }));
        assertThat(column(onboarding)).isEmpty();

        var record = made("Acme");

        assertThat(next().ids()).containsExactly(record.value());
        assertThat(told).isEmpty();
    }

    @Test
    void aRefusedCommandTellsNobody() throws InterruptedException {
        var record = made("Acme");
        next();

        move(record, onboarding, lost, Place.top());
        asAnna(() -> records.lose(record, adoption, Optional.empty()));
        moved(move(record, onboarding, adoption, Place.top()));

        assertThat(next().ids()).containsExactly(record.value());
        assertThat(told).isEmpty();
    }

    private Change next() throws InterruptedException {
        var change = told.poll(20, TimeUnit.SECONDS);
        assertThat(change).isNotNull();
        return change;
    }
}
