package app.evergreen.success.ui;

import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import app.evergreen.stage.StageId;
import app.evergreen.success.Attention;
import app.evergreen.success.AttentionQuery;
import app.evergreen.success.BoardQuery;
import app.evergreen.success.StageTally;
import app.evergreen.success.Visibility;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/**
 * Counts the records of the whole board, once for all boards of this node whose viewers see the same records. It takes longer the more
 * records there are, so nobody counts again what nothing has changed.
 */
@Component
@RequiredArgsConstructor
class BoardCounts {

    private static final long QUARTER_OF_AN_HOUR = 900;

    private final BoardQuery query;
    private final AttentionQuery attention;
    private final Visibility visibility;
    private final Clock clock;
    private final AtomicLong changes = new AtomicLong();
    private final Map<Visibility.Condition, Counted> counted = new HashMap<>();

    /** Takes note of everything that these topics tell of on this node; {@link #changed} is told of what comes from others. */
    void watch(ChangeFeed feed, Set<Topic> topics) {
        feed.noteCommits(topics, this::changed);
    }

    /** What was counted so far is not current any more. */
    void changed() {
        changes.incrementAndGet();
    }

    /** How often something has changed so far. */
    long version() {
        return changes.get();
    }

    /** How many there are now. */
    Counts now() {
        return since(version());
    }

    /** How many there are now, or were at any moment since this version: who waits for a count shares the next one. */
    synchronized Counts since(long version) {
        var rule = visibility.condition("r");
        var known = counted.get(rule);
        if (known == null || known.version() < version || known.quarter() != quarter()) {
            var begun = version();
            // a rule that nobody looks by any more would be kept for ever
            counted.values().removeIf(old -> old.version() < begun);
            known = new Counted(begun, quarter(), new Counts(query.totals(), attention.read()));
            counted.put(rule, known);
        }
        return known.counts();
    }

    /** Days begin at whole quarters of an hour wherever one is, so that nothing becomes late within one. */
    private long quarter() {
        return Math.floorDiv(Instant.now(clock).getEpochSecond(), QUARTER_OF_AN_HOUR);
    }

    private record Counted(long version, long quarter, Counts counts) {}

    /**
     * How many records there are.
     *
     * @param totals how many each stage holds, by state
     * @param attention what needs people
     */
    record Counts(Map<StageId, StageTally> totals, Attention attention) {}
}
