package app.evergreen.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** Fills the table of activities: about one for each record, open ones for open records. */
@RequiredArgsConstructor
class LoadWork {

    private static final Duration AHEAD = Duration.ofDays(10);

    private final JdbcOperations jdbc;
    private final LoadPlan plan;

    void fill() {
        BulkRows.into(
                jdbc,
                "activity (subject_id, type_id, summary, due, assignee_id, created_by, created_at, done_at, done_by,"
                        + " feedback, cancelled_at, cancelled_by)",
                rows -> IntStream.range(0, plan.records())
                        .mapToObj(plan::record)
                        .forEach(record -> of(plan, record).forEach(work -> add(rows, record, work))));
    }

    private static void add(BulkRows rows, LoadedRecord record, LoadedWork work) {
        var done = work.result() != null;
        var end = record.end();
        rows.add(
                record.id(),
                work.type().id(),
                work.summary(),
                work.due(),
                work.assignee().id(),
                work.assignee().id(),
                work.createdAt(),
                done ? work.endedAt() : null,
                done ? work.assignee().id() : null,
                work.result(),
                work.cancelled() ? work.endedAt() : null,
                work.cancelled() && end != null ? end.by().id() : null);
    }

    /** What was planned for a record: none, one or two open ones, or one that ended before or with it. */
    static List<LoadedWork> of(LoadPlan plan, LoadedRecord record) {
        var dice = LoadDice.of("work", record.number());
        var end = record.end();
        if (end == null) {
            return IntStream.range(0, List.of(0, 1, 1, 2).get(dice.below(4)))
                    .mapToObj(each -> open(plan, record, dice))
                    .toList();
        }
        var result = end.reason() == null ? dice.any(plan.words().results()) : null;
        var ended = result == null ? end.at() : record.moment(0.9);
        return List.of(work(plan, record, dice, LocalDate.ofInstant(ended, ZoneOffset.UTC), ended, result));
    }

    private static LoadedWork open(LoadPlan plan, LoadedRecord record, LoadDice dice) {
        return work(plan, record, dice, plan.today().plusDays(dice.below(50) - 7L), null, null);
    }

    private static LoadedWork work(
            LoadPlan plan,
            LoadedRecord record,
            LoadDice dice,
            LocalDate due,
            @Nullable Instant ended,
            @Nullable String result) {
        var planned = (ended == null ? record.until() : ended).minus(AHEAD);
        return new LoadedWork(
                dice.any(plan.house().activityTypes()),
                dice.any(plan.words().plans()),
                due,
                record.caretaker(),
                planned.isBefore(record.createdAt()) ? record.createdAt() : planned,
                ended,
                result);
    }
}
