package app.evergreen.demo;

import app.evergreen.demo.LoadHouse.Named;
import app.evergreen.thread.EntryKind;
import app.evergreen.thread.TrackedChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** What stands in the threads of load data: what the services tell of such a history, and what people wrote. */
@RequiredArgsConstructor
class LoadThreads {

    private static final String MOVED = "thread.event.moved";
    private static final String STAGE = "thread.field.stage";

    private final LoadPlan plan;
    private final int entries;

    List<LoadedEntry> of(LoadedPartner partner) {
        var seller = plan.house().salespeople().getFirst();
        return List.of(LoadedEntry.happened(partner.createdAt(), seller, "partner.event.created"));
    }

    List<LoadedEntry> of(LoadedLead lead) {
        var told = new ArrayList<LoadedEntry>();
        told.add(LoadedEntry.happened(lead.createdAt(), lead.salesperson(), "crm.event.created"));
        for (var step = 1; step < lead.path().size(); step++) {
            var moved = List.of(stage(lead.path().get(step - 1), lead.path().get(step)));
            told.add(LoadedEntry.changed(lead.reachedAt(), lead.salesperson(), MOVED, moved));
        }
        return told;
    }

    List<LoadedEntry> of(LoadedRecord record) {
        var told = new ArrayList<LoadedEntry>();
        told.add(created(record));
        if (record.lead() != null && record.partner() != null) {
            told.add(LoadedEntry.changed(
                    record.takenAt(), plan.house().manager(), "thread.event.changed", takenOver(record)));
        }
        for (var step = 1; step < record.path().size(); step++) {
            var moved = List.of(stage(record.path().get(step - 1), record.path().get(step)));
            told.add(LoadedEntry.changed(record.reached(step), record.caretaker(), MOVED, moved));
        }
        LoadWork.of(plan, record).forEach(work -> ended(record, work, told));
        closed(record, told);
        written(record, told);
        told.sort(Comparator.comparing(LoadedEntry::at));
        return told;
    }

    private static LoadedEntry created(LoadedRecord record) {
        return record.lead() == null
                ? LoadedEntry.happened(record.createdAt(), record.creator(), "thread.event.created")
                : LoadedEntry.happened(
                        record.createdAt(), record.creator(), "thread.event.created-from-lead", record.title());
    }

    /** A lead brings neither health nor renewal date, tags or success partner: one save has set them. */
    private static List<TrackedChange> takenOver(LoadedRecord record) {
        var changes = new ArrayList<TrackedChange>();
        var tags = record.tags().stream().map(Named::name).collect(Collectors.joining(", "));
        set(changes, "health", record.health());
        set(changes, "renewal-date", record.renewal());
        set(changes, "success-partner", record.caretaker().name());
        set(changes, "tags", tags.isEmpty() ? null : tags);
        return changes;
    }

    private static void set(List<TrackedChange> changes, String field, @Nullable Object value) {
        if (value != null) {
            changes.add(new TrackedChange("thread.field." + field, null, value.toString()));
        }
    }

    private static TrackedChange stage(Named from, Named to) {
        return new TrackedChange(STAGE, from.name(), to.name());
    }

    private static void ended(LoadedRecord record, LoadedWork work, List<LoadedEntry> told) {
        var end = record.end();
        if (work.endedAt() == null || end == null) {
            return;
        }
        told.add(
                work.result() == null
                        ? LoadedEntry.happened(
                                work.endedAt(), end.by(), "thread.event.activity-cancelled", work.summary())
                        : LoadedEntry.happened(
                                work.endedAt(),
                                work.assignee(),
                                "thread.event.activity-done-with",
                                work.summary(),
                                work.result()));
    }

    private static void closed(LoadedRecord record, List<LoadedEntry> told) {
        var end = record.end();
        if (end == null) {
            return;
        }
        var changes = new ArrayList<TrackedChange>();
        changes.add(stage(record.path().getLast(), end.stage()));
        if (end.reason() != null) {
            changes.add(new TrackedChange(
                    "thread.field.lost-reason", null, end.reason().name() + " – " + end.comment()));
        }
        told.add(LoadedEntry.changed(end.at(), end.by(), MOVED, changes));
    }

    private void written(LoadedRecord record, List<LoadedEntry> told) {
        var dice = LoadDice.of("thread", record.number());
        var words = plan.words();
        var missing = entries - told.size();
        for (var each = 1; each <= missing; each++) {
            told.add(LoadedEntry.written(
                    record.moment((double) each / (missing + 1)),
                    dice.percent(70) ? record.caretaker() : plan.house().manager(),
                    dice.percent(40) ? EntryKind.MESSAGE : EntryKind.NOTE,
                    dice.any(words.openings()) + " " + dice.any(words.closings())));
        }
    }
}
