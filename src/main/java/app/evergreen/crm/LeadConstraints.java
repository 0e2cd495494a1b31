package app.evergreen.crm;

import app.evergreen.base.Problem;
import app.evergreen.base.SaveResult;
import app.evergreen.base.Text;

/** What a broken constraint means to whoever gave the command. Each name has one meaning; a test walks all of them. */
final class LeadConstraints {

    private LeadConstraints() {}

    /** Whether somebody moved, reflagged or deleted the stage at the same moment. */
    static boolean aboutTheStage(String constraint) {
        return "crm_lead_stage_fk".equals(constraint);
    }

    /** Which value was not accepted after all. */
    static Problem problem(String constraint) {
        return switch (constraint) {
            case "crm_lead_title_length" -> of(LeadField.TITLE, "base.too-long", 200);
            case "crm_lead_contact_length" -> of(LeadField.CONTACT_NAME, "base.too-long", 200);
            case "crm_lead_phone_length" -> of(LeadField.PHONE, "base.too-long", 40);
            case "crm_lead_email_length" -> of(LeadField.EMAIL, "base.too-long", 254);
            case "crm_lead_notes_length" -> of(LeadField.NOTES, "base.too-long", 20_000);
            case "crm_lead_revenue_range" -> of(LeadField.EXPECTED_REVENUE, "crm.revenue.range");
            case "crm_lead_partner_fk" -> of(LeadField.PARTNER, "crm.partner.not-choosable");
            case "crm_lead_salesperson_fk" -> of(LeadField.SALESPERSON, "crm.salesperson.not-choosable");
            case "crm_lead_team_fk" -> of(LeadField.TEAM, "crm.team.not-choosable");
            default -> throw unknown(constraint);
        };
    }

    private static Problem of(LeadField field, String key, Object... arguments) {
        return Problem.of(field.key(), key, arguments);
    }

    /** Why a lead could not be deleted. */
    static Text whyNotDeleted(String constraint) {
        if ("success_record_lead_fk".equals(constraint)) {
            return Text.of("crm.delete.record-made-just-now");
        }
        throw unknown(constraint);
    }

    /** For the grid of lead stages. */
    static SaveResult ofStage(String constraint) {
        return switch (constraint) {
            case "crm_stage_name_key" -> SaveResult.invalid("name", "crm.stage.name-taken");
            case "crm_stage_name_length" -> SaveResult.invalid("name", "base.too-long", CrmStageDraft.MOST_LETTERS);
            case "crm_stage_not_won_remains" -> SaveResult.refused("crm.stage.last-not-won");
            case "crm_lead_stage_fk" -> new SaveResult.Changed();
            default -> throw unknown(constraint);
        };
    }

    private static IllegalStateException unknown(String constraint) {
        return new IllegalStateException("No result for the constraint " + constraint);
    }
}
