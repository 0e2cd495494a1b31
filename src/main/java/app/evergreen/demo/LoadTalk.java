package app.evergreen.demo;

import app.evergreen.demo.LoadHouse.Named;
import app.evergreen.notification.NoticeKind;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import tools.jackson.databind.json.JsonMapper;

/** Fills the tables of threads, of those who follow them, and of what the bells tell of the last two months. */
@RequiredArgsConstructor
class LoadTalk {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration REMEMBERED = Duration.ofDays(60);
    private static final Duration UNSEEN = Duration.ofDays(1);
    private static final Duration AWAY = Duration.ofDays(10);
    private static final int ABSENT = 15;

    private final JdbcOperations jdbc;
    private final LoadPlan plan;
    private final LoadThreads threads;
    private final long firstEntry;

    void fill() {
        BulkRows.into(
                jdbc,
                "thread_entry (id, subject_id, kind, event, arguments, body, author_id, at)",
                rows -> eachEntry((id, record, subject, entry) -> entry(rows, id, subject, entry)));
        BulkRows.into(
                jdbc,
                "tracked_change (entry_id, position, field, old_value, new_value)",
                rows -> eachEntry((id, record, subject, entry) -> changes(rows, id, entry)));
        BulkRows.into(jdbc, "follower (subject_id, user_id, since, seen_at)", this::followers);
        BulkRows.into(jdbc, "notice (user_id, kind, subject_id, entry_id, actor_id, at, seen_at)", rows -> {
            IntStream.range(0, plan.records()).mapToObj(plan::record).forEach(record -> entrusted(rows, record));
            eachEntry((id, record, subject, entry) -> posted(rows, id, record, entry));
        });
    }

    @FunctionalInterface
    private interface EntryUse {
        void accept(long id, @Nullable LoadedRecord record, long subject, LoadedEntry entry);
    }

    /** How many entries there are. */
    long entries() {
        return eachEntry((id, record, subject, entry) -> {});
    }

    private long eachEntry(EntryUse use) {
        var id = firstEntry;
        for (var number = 0; number < plan.partners(); number++) {
            var partner = plan.partner(number);
            id = each(threads.of(partner), id, null, partner.id(), use);
        }
        for (var number = 0; number < plan.leads(); number++) {
            var lead = plan.lead(number);
            id = each(threads.of(lead), id, null, lead.id(), use);
        }
        for (var number = 0; number < plan.records(); number++) {
            var record = plan.record(number);
            id = each(threads.of(record), id, record, record.id(), use);
        }
        return id - firstEntry;
    }

    private static long each(
            List<LoadedEntry> entries, long first, @Nullable LoadedRecord record, long subject, EntryUse use) {
        var id = first;
        for (var entry : entries) {
            use.accept(id++, record, subject, entry);
        }
        return id;
    }

    private static void entry(BulkRows rows, long id, long subject, LoadedEntry entry) {
        rows.add(
                id,
                subject,
                entry.kind(),
                entry.event(),
                entry.arguments().isEmpty() ? "[]" : JSON.writeValueAsString(entry.arguments()),
                entry.body(),
                entry.author().id(),
                entry.at());
    }

    private static void changes(BulkRows rows, long id, LoadedEntry entry) {
        for (var position = 0; position < entry.changes().size(); position++) {
            var change = entry.changes().get(position);
            rows.add(id, position, change.field(), change.oldValue(), change.newValue());
        }
    }

    private void followers(BulkRows rows) {
        var seller = plan.house().salespeople().getFirst();
        IntStream.range(0, plan.partners()).mapToObj(plan::partner).forEach(partner -> {
            var since = partner.createdAt();
            rows.add(partner.id(), seller.id(), since, plan.now());
        });
        IntStream.range(0, plan.leads()).mapToObj(plan::lead).forEach(lead -> {
            var since = lead.createdAt();
            rows.add(lead.id(), lead.salesperson().id(), since, plan.now());
        });
        IntStream.range(0, plan.records()).mapToObj(plan::record).forEach(record -> {
            var dice = LoadDice.of("follower", record.number());
            following(record).forEach(user -> rows.add(record.id(), user.id(), record.createdAt(), seen(record, dice)));
        });
    }

    private Instant seen(LoadedRecord record, LoadDice dice) {
        var longAgo = plan.now().minus(AWAY);
        if (!dice.percent(ABSENT)) {
            return plan.now();
        }
        return longAgo.isBefore(record.createdAt()) ? record.createdAt().minusMillis(1) : longAgo;
    }

    /** Who made it and who looks after it. */
    private static Set<Named> following(LoadedRecord record) {
        var users = new LinkedHashSet<Named>();
        users.add(record.creator());
        users.add(record.caretaker());
        return users;
    }

    private void entrusted(BulkRows rows, LoadedRecord record) {
        var partner = record.partner();
        var team = record.team();
        if (record.lead() != null && team != null) {
            team.members()
                    .forEach(member -> notice(
                            rows, member, NoticeKind.HANDED_OFF, record, null, record.creator(), record.createdAt()));
        }
        if (partner != null) {
            notice(
                    rows,
                    partner,
                    NoticeKind.ENTRUSTED,
                    record,
                    null,
                    plan.house().manager(),
                    record.lead() == null ? record.createdAt() : record.takenAt());
        }
    }

    private void posted(BulkRows rows, long id, @Nullable LoadedRecord record, LoadedEntry entry) {
        if (record != null && entry.body() != null) {
            following(record)
                    .forEach(user -> notice(rows, user, NoticeKind.POSTED, record, id, entry.author(), entry.at()));
        }
    }

    private void notice(
            BulkRows rows,
            Named user,
            NoticeKind kind,
            LoadedRecord record,
            @Nullable Long entry,
            Named actor,
            Instant at) {
        if (user.id() != actor.id() && at.isAfter(plan.now().minus(REMEMBERED))) {
            var seen = at.isBefore(plan.now().minus(UNSEEN)) ? at.plus(UNSEEN) : null;
            rows.add(user.id(), kind, record.id(), entry, actor.id(), at, seen);
        }
    }
}
