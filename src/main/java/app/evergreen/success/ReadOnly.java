package app.evergreen.success;

import static app.evergreen.success.Keys.value;

import app.evergreen.base.Problem;
import app.evergreen.crm.LeadId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refuses values for fields that are read-only at the moment (R3.5, R4.6), and a missing title (R3.6). */
@Component
@RequiredArgsConstructor
class ReadOnly {

    private final SourceQuery sources;

    /**
     * What stands in the way of storing these fields. A field that only this save makes automatic is kept as typed; one that it makes
     * editable may be set.
     */
    List<Problem> problems(SuccessRecord record, Set<RecordField> changed, RecordFields values) {
        var problems = new ArrayList<Problem>();
        var before = sources.read(record.getLeadId(), record.typed()).sources();
        var after = sources.read(
                        value(values.lead(), LeadId::value), record.typed().with(changed, values))
                .sources();
        for (var field : changed) {
            if (gives(before.get(field)) && gives(after.get(field))) {
                problems.add(Problem.of(field.key(), "success.field.automatic"));
            }
        }
        if (changed.contains(RecordField.HEALTH) && record.outcome().closed()) {
            problems.add(Problem.of("health", "success.health.closed"));
        }
        if (changed.contains(RecordField.TITLE) && values.title() == null && problems.isEmpty()) {
            problems.add(Problem.of("title", "base.required"));
        }
        return problems;
    }

    private static boolean gives(@Nullable Source source) {
        return source != null && source.gives();
    }
}
