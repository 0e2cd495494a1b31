package app.evergreen.crm;

import app.evergreen.partner.PartnerId;
import app.evergreen.security.UserId;
import app.evergreen.team.TeamId;
import java.util.Optional;

/**
 * A lead with everything that pages show of it.
 *
 * @param id its key
 * @param fields what people may edit; the title is never missing
 * @param partner its partner
 * @param salesperson the user who looks after it
 * @param team the team that will look after the customer
 * @param stage the lead stage it is in
 */
public record LeadPage(
        LeadId id,
        LeadFields fields,
        Optional<LeadPartner> partner,
        Optional<Salesperson> salesperson,
        Optional<LeadTeam> team,
        Stage stage) {

    /** The title. */
    public String title() {
        var title = fields.title();
        return title == null ? "" : title;
    }

    /**
     * A lead's partner.
     *
     * @param id its key
     * @param name its name
     * @param phone its telephone number
     * @param mobile its mobile number
     * @param email its address
     */
    public record LeadPartner(
            PartnerId id, String name, Optional<String> phone, Optional<String> mobile, Optional<String> email) {}

    /**
     * A lead's salesperson.
     *
     * @param id the user's key
     * @param name the user's name
     * @param active whether the user still works here; an inactive one keeps the lead but cannot be chosen
     */
    public record Salesperson(UserId id, String name, boolean active) {}

    /**
     * A lead's team.
     *
     * @param id its key
     * @param name its name
     * @param archived whether it can no longer be chosen
     */
    public record LeadTeam(TeamId id, String name, boolean archived) {}

    /**
     * A lead's stage.
     *
     * @param id its key
     * @param name its name
     * @param won whether the lead is won
     */
    public record Stage(CrmStageId id, String name, boolean won) {}
}
