package app.evergreen.success;

import app.evergreen.base.Subject;
import app.evergreen.base.Text;
import app.evergreen.thread.ThreadService;
import app.evergreen.thread.TrackedChange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells in a record's thread what happened to it, in the transaction in which it happens. */
@Component
@RequiredArgsConstructor
class RecordHistory {

    private static final Text MOVED = Text.of("thread.event.moved");
    private static final Text UNDONE = Text.of("thread.event.undone");

    private final ThreadService threads;
    private final Names names;

    @EventListener
    void tell(RecordEvent event) {
        var subject = Subject.record(event.record().id().value());
        switch (event) {
            case RecordEvent.Created(var record) -> created(subject, record);
            case RecordEvent.Moved(var record, var before, var after) -> moved(subject, before, after);
            case RecordEvent.MovedBack(var record, var before, var after) ->
                threads.tracked(subject, UNDONE, changes(before, after));
            case RecordEvent.Described(var record, var before, var after, var told) ->
                threads.tracked(
                        subject,
                        Arrays.stream(RecordField.values())
                                .filter(told::contains)
                                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                                .map(field -> change(field, before, after))
                                .toList());
        }
    }

    private void created(Subject subject, SuccessRecord record) {
        if (record.isLeadFixed()) {
            threads.system(
                    subject,
                    "thread.event.created-from-lead",
                    record.getYielded().title());
        } else {
            threads.system(subject, "thread.event.created");
        }
    }

    private void moved(Subject subject, Standing before, Standing after) {
        if (before.stageId().equals(after.stageId())) {
            flagged(subject, before, after);
        } else {
            threads.tracked(subject, MOVED, changes(before, after));
        }
    }

    /** The record stayed where it was, and its stage means something else now (R1.7). */
    private void flagged(Subject subject, Standing before, Standing after) {
        var event = Text.of(
                "thread.event.stage-now-" + after.outcome().name().toLowerCase(Locale.ROOT),
                names.stage(after.stage()));
        var changes = changes(before, after);
        if (changes.isEmpty()) {
            threads.system(subject, event.key(), event.arguments().toArray());
        } else {
            threads.tracked(subject, event, changes);
        }
    }

    private List<TrackedChange> changes(Standing before, Standing after) {
        var changes = new ArrayList<TrackedChange>();
        if (!before.stageId().equals(after.stageId())) {
            changes.add(names.move(before.stage(), after.stage()));
        }
        var lossBefore = names.loss(before);
        var lossAfter = names.loss(after);
        if (!Objects.equals(lossBefore, lossAfter)) {
            changes.add(new TrackedChange("thread.field.lost-reason", lossBefore, lossAfter));
        }
        return changes;
    }

    private TrackedChange change(RecordField field, RecordFields before, RecordFields after) {
        return new TrackedChange(
                "thread.field." + field.key(), names.of(before.get(field)), names.of(after.get(field)));
    }
}
