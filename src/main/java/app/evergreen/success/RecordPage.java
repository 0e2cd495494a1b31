package app.evergreen.success;

import app.evergreen.crm.LeadId;
import app.evergreen.partner.PartnerId;
import app.evergreen.security.UserId;
import app.evergreen.stage.StageLine;
import app.evergreen.tag.TagLine;
import app.evergreen.team.TeamId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the record page shows (R4), read at one moment.
 *
 * @param id the record
 * @param fields the values of all fields, also the automatic ones: what a form is opened with
 * @param sources where the automatic fields' values come from: title, customer, mobile, email
 * @param customer the customer's name
 * @param health derived
 * @param team the team's name
 * @param successPartner the success partner's name
 * @param lead the related lead
 * @param leadFixed whether nobody may change the related lead, because winning it made the record (R6.2)
 * @param tags by name
 * @param stage the stage, which tells the outcome
 * @param stageSince since when it is there
 * @param lostReason why it was lost
 * @param isNew whether it came from a hand-off and nobody has ever taken it (R5.2)
 * @param mayTake whether the current user may take it now (R6.3)
 */
public record RecordPage(
        RecordId id,
        RecordFields fields,
        Map<RecordField, Source> sources,
        Optional<Customer> customer,
        Health health,
        Optional<Team> team,
        Optional<Member> successPartner,
        Optional<Lead> lead,
        boolean leadFixed,
        List<TagLine> tags,
        StageLine stage,
        Instant stageSince,
        Optional<LostReason> lostReason,
        boolean isNew,
        boolean mayTake) {

    /** Keeps its own copies. */
    public RecordPage {
        sources = Map.copyOf(sources);
        tags = List.copyOf(tags);
    }

    /** Where a field's value comes from; from nowhere for fields that are never automatic. */
    public Source source(RecordField field) {
        return sources.getOrDefault(field, new Source.None());
    }

    /** The title; a record always has one. */
    public String title() {
        return String.valueOf(fields.title());
    }

    /** The record's customer. */
    public record Customer(PartnerId id, String name) {}

    /** The record's team. */
    public record Team(TeamId id, String name) {}

    /**
     * The record's success partner.
     *
     * @param active whether the user can still log in; an inactive one is shown so and cannot be selected
     */
    public record Member(UserId id, String name, boolean active) {}

    /**
     * The related lead.
     *
     * @param stageName the lead's stage
     * @param won whether that stage is a won one
     * @param notes what sales wrote down (R6.5); blank where nothing
     */
    public record Lead(LeadId id, String title, String stageName, boolean won, String notes) {}

    /**
     * Why the record was lost.
     *
     * @param comment blank where nobody gave one
     */
    public record LostReason(String name, String comment) {}
}
