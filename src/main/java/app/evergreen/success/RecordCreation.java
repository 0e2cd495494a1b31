package app.evergreen.success;

import static app.evergreen.success.Keys.value;

import app.evergreen.base.Problem;
import app.evergreen.base.Text;
import app.evergreen.crm.LeadId;
import app.evergreen.partner.PartnerId;
import app.evergreen.security.CurrentUser;
import app.evergreen.stage.StageOutcome;
import app.evergreen.stage.Stages;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Makes records by hand, inside a transaction (R5.6). */
@Component
@RequiredArgsConstructor
class RecordCreation {

    private static final Set<RecordField> ALL = Set.of(RecordField.values());

    private final Stages stages;
    private final SourceQuery sources;
    private final TypedValues typedValues;
    private final References references;
    private final Places places;
    private final Filling filling;
    private final Records records;
    private final CurrentUser currentUser;
    private final Clock clock;

    CreateResult create(NewRecord what) {
        var checked = typedValues.check(ALL, what.fields());
        var problems = checked.problems();
        if (what.fields().title() == null && what.fields().lead() == null) {
            problems.add(Problem.of("title", "base.required"));
        }
        if (problems.isEmpty()) {
            problems.addAll(references.check(ALL, checked.values()));
        }
        return problems.isEmpty() ? create(what, checked.values()) : new CreateResult.Invalid(problems);
    }

    private CreateResult create(NewRecord what, RecordFields values) {
        sources.holdPartner(value(values.customer(), PartnerId::value));
        sources.holdLead(value(values.lead(), LeadId::value));
        var stage = stages.hold(List.of(what.stage())).get(what.stage());
        if (stage == null) {
            return new CreateResult.Refused(Text.of("success.create.stage-gone"));
        }
        if (stage.outcome() != StageOutcome.OPEN) {
            return new CreateResult.Refused(Text.of("success.create.stage-closed", stage.name()));
        }
        var now = clock.instant();
        var record = new SuccessRecord(stage.id(), places.top(stage.id()), currentUser.actor(), now);
        record.describe(ALL, values, now);
        filling.fill(record);
        records.store(record);
        return new CreateResult.Created(record.id());
    }
}
