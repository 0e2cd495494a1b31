package app.evergreen.success;

import static java.util.Map.entry;

import app.evergreen.base.Guard.Trouble;
import app.evergreen.base.Problem;
import app.evergreen.base.SaveResult;
import app.evergreen.base.Text;
import app.evergreen.stage.StageDraft;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a broken constraint means to whoever gave the command. Each name has one meaning; a test walks all of them. */
final class SuccessConstraints {

    private static final Text BUSY = Text.of("success.busy");
    private static final Text INCOMPLETE = Text.of("success.incomplete");

    /** What the form's field is told. */
    private static final Map<String, Problem> FIELDS = Map.ofEntries(
            entry("success_record_title_length", Problem.of("title", "base.too-long", 200)),
            entry("success_record_mobile_length", Problem.of("mobile", "base.too-long", 40)),
            entry("success_record_email_length", Problem.of("email", "base.too-long", 254)),
            entry("success_record_health_range", Problem.of("health", "success.health.range")),
            entry("success_record_renewal_range", Problem.of("renewal-date", "success.renewal.range")),
            entry("success_record_customer_fk", Problem.of("customer", "success.customer.gone")),
            entry("success_record_typed_customer_fk", Problem.of("customer", "success.customer.gone")),
            entry("success_record_lead_key", Problem.of("lead", "success.lead.taken")),
            entry("success_record_lead_fk", Problem.of("lead", "success.lead.gone")),
            entry("success_record_team_fk", Problem.of("team", "success.team.gone")),
            entry("success_record_partner_fk", Problem.of("success-partner", "success.partner.not-member")),
            entry("success_record_partner_in_team", Problem.of("success-partner", "success.partner.not-member")),
            entry("record_tag_tag_fk", Problem.of("tags", "success.tag.gone")));

    /** What the whole command is told. */
    private static final Map<String, Text> RULES = Map.ofEntries(
            entry("success_record_pk", BUSY),
            entry("success_record_subject_fk", BUSY),
            entry("record_tag_pk", BUSY),
            entry("record_tag_record_fk", BUSY),
            entry("success_record_stage_fk", Text.of("success.stage-changed")),
            entry("success_record_last_open_stage_fk", Text.of("success.stage-changed")),
            entry("success_record_lost_reason_fk", Text.of("success.loss.reason-gone")),
            entry("success_record_lead_fixed", Text.of("success.lead.fixed")),
            entry("success_record_lost_has_reason", INCOMPLETE),
            entry("success_record_comment_of_lost", Text.of("success.loss.comment-too-long", Loss.MOST_LETTERS)),
            entry("success_record_closed_has_moment", INCOMPLETE),
            entry("success_record_closed_by_fk", INCOMPLETE),
            entry("success_record_created_by_fk", INCOMPLETE),
            entry("stage_pk", INCOMPLETE),
            entry("stage_outcome_key", INCOMPLETE),
            entry("stage_outcome_known", INCOMPLETE),
            entry("stage_health_of_outcome", INCOMPLETE),
            entry("stage_health_range", Text.of("stage.health.range")),
            entry("stage_name_length", Text.of("base.too-long", StageDraft.MOST_LETTERS)),
            entry("stage_open_remains", Text.of("stage.last-open")),
            entry("stage_name_key", Text.of("stage.name.taken")));

    private SuccessConstraints() {}

    static CreateResult ofCreation(Trouble trouble) {
        var problem = problem(trouble);
        return problem == null ? new CreateResult.Refused(text(trouble)) : new CreateResult.Invalid(List.of(problem));
    }

    static RecordSave ofSave(Trouble trouble) {
        var problem = problem(trouble);
        return problem == null ? new RecordSave.Refused(text(trouble)) : new RecordSave.Invalid(List.of(problem));
    }

    static MoveResult ofMove(Trouble trouble) {
        return new MoveResult.Refused(text(trouble));
    }

    private static @Nullable Problem problem(Trouble trouble) {
        return trouble instanceof Trouble.ConstraintBroken(var name) ? FIELDS.get(name) : null;
    }

    /** The trouble as one sentence. */
    static Text text(Trouble trouble) {
        return switch (trouble) {
            case Trouble.LostRace() -> BUSY;
            case Trouble.ConstraintBroken(var name) -> sentence(name);
        };
    }

    private static Text sentence(String constraint) {
        var field = FIELDS.get(constraint);
        var rule = field == null ? RULES.get(constraint) : field.text();
        if (rule == null) {
            throw unknown(constraint);
        }
        return rule;
    }

    /** For the list of lost reasons. */
    static SaveResult ofReason(String constraint) {
        return switch (constraint) {
            case "lost_reason_name_key" -> SaveResult.invalid("name", "success.reason.name-taken");
            case "lost_reason_name_length" -> SaveResult.invalid("name", "base.too-long", LostReasonDraft.MOST_LETTERS);
            case "lost_reason_remains" -> SaveResult.refused("success.reason.last-active");
            case "success_record_lost_reason_fk" -> SaveResult.refused("success.reason.in-use");
            default -> throw unknown(constraint);
        };
    }

    private static IllegalStateException unknown(String constraint) {
        return new IllegalStateException("No result for the constraint " + constraint);
    }
}
