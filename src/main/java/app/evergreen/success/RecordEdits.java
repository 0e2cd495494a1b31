package app.evergreen.success;

import static app.evergreen.success.Keys.value;

import app.evergreen.base.Problem;
import app.evergreen.base.Text;
import app.evergreen.crm.LeadId;
import app.evergreen.partner.PartnerId;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.Rights;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Saves a form's touched fields inside a transaction (R4.5): first what has to be locked, then whether it can be done, then it. */
@Component
@RequiredArgsConstructor
class RecordEdits {

    private final SourceQuery sources;
    private final TypedValues typedValues;
    private final References references;
    private final Membership membership;
    private final ReadOnly readOnly;
    private final RecordPages pages;
    private final Filling filling;
    private final Records records;
    private final CurrentUser currentUser;
    private final Clock clock;

    /** What can be stored, or what stands in the way. */
    sealed interface Plan {

        /** Can be stored. */
        record Ready(Set<RecordField> changed, RecordFields values) implements Plan {}

        /** Cannot. */
        record Stop(RecordSave why) implements Plan {}
    }

    /** Locks what the form links the record to, before the record's own row. */
    void holdSources(RecordEdit edit) {
        if (edit.touched().contains(RecordField.CUSTOMER)) {
            sources.holdPartner(value(edit.typed().customer(), PartnerId::value));
        }
        if (edit.touched().contains(RecordField.LEAD)) {
            sources.holdLead(value(edit.typed().lead(), LeadId::value));
        }
    }

    /** Looks at a locked record and changes nothing. */
    Plan plan(SuccessRecord record, RecordEdit edit) {
        var checked = typedValues.check(edit.touched(), edit.typed());
        if (!checked.problems().isEmpty()) {
            return stop(checked.problems());
        }
        var sides = ThreeWay.of(new RecordEdit(edit.opened(), checked.values(), edit.touched()), record.fields());
        if (!sides.clashes().isEmpty()) {
            var now = pages.read(record.id()).orElseThrow();
            return new Plan.Stop(new RecordSave.Conflict(sides.clashes(), now));
        }
        return leadRefusal(record, sides.changed())
                .<Plan>map(why -> new Plan.Stop(new RecordSave.Refused(why)))
                .orElseGet(() -> ready(record, sides.changed(), checked.values()));
    }

    /** The related lead can be picked while there is none; then a manager may change it, and nobody what winning made (R6.2). */
    private Optional<Text> leadRefusal(SuccessRecord record, Set<RecordField> changed) {
        if (!changed.contains(RecordField.LEAD) || record.getLeadId() == null) {
            return Optional.empty();
        }
        if (record.isLeadFixed()) {
            return Optional.of(Text.of("success.lead.fixed"));
        }
        return currentUser.may(Rights.MANAGE_RECORDS)
                ? Optional.empty()
                : Optional.of(Text.of("success.lead.managers-only"));
    }

    private Plan ready(SuccessRecord record, Set<RecordField> changed, RecordFields typed) {
        var all = withTeamsPartner(changed, record.fields().with(changed, typed));
        var fields = changedFields(record, changed, all);
        var problems = readOnly.problems(record, fields, all);
        problems.addAll(references.check(fields, all));
        return problems.isEmpty() ? new Plan.Ready(fields, all) : stop(problems);
    }

    /** A team change that excludes the success partner clears it (R3.6). */
    private RecordFields withTeamsPartner(Set<RecordField> changed, RecordFields all) {
        var partner = all.successPartner();
        var stays = partner == null
                || !changed.contains(RecordField.TEAM)
                || changed.contains(RecordField.SUCCESS_PARTNER)
                || membership.admits(all.team(), partner);
        return stays ? all : all.with(Set.of(RecordField.SUCCESS_PARTNER), RecordFields.EMPTY);
    }

    private static Set<RecordField> changedFields(SuccessRecord record, Set<RecordField> changed, RecordFields all) {
        var fields = EnumSet.noneOf(RecordField.class);
        fields.addAll(changed);
        if (record.care().successPartnerId() != null && all.successPartner() == null) {
            fields.add(RecordField.SUCCESS_PARTNER);
        }
        return fields;
    }

    private static Plan stop(List<Problem> problems) {
        return new Plan.Stop(new RecordSave.Invalid(problems));
    }

    /** Stores a plan. */
    void carryOut(SuccessRecord record, Plan.Ready plan) {
        if (plan.changed().isEmpty()) {
            return;
        }
        var before = record.fields();
        record.describe(plan.changed(), plan.values(), clock.instant());
        filling.fill(record);
        var told = EnumSet.copyOf(plan.changed());
        told.add(RecordField.TITLE);
        told.add(RecordField.CUSTOMER);
        record.tellChanges(before, told);
        records.store(record);
    }
}
