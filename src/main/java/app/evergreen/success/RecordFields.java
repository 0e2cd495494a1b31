package app.evergreen.success;

import app.evergreen.crm.LeadId;
import app.evergreen.partner.PartnerId;
import app.evergreen.security.UserId;
import app.evergreen.tag.TagId;
import app.evergreen.team.TeamId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of a record that people may edit, as a form shows them: where a source fills a field, the source's value.
 *
 * @param title at most 200 characters
 * @param customer the partner
 * @param mobile at most 40 characters
 * @param email at most 254 characters
 * @param health by hand, 0 to 100
 * @param renewalDate a plain day from 1900 to 2999
 * @param team the team it belongs to
 * @param successPartner a member of the team; without a team, any active success user
 * @param lead the related lead
 * @param tags its tags
 */
public record RecordFields(
        @Nullable String title,
        @Nullable PartnerId customer,
        @Nullable String mobile,
        @Nullable String email,
        @Nullable Integer health,
        @Nullable LocalDate renewalDate,
        @Nullable TeamId team,
        @Nullable UserId successPartner,
        @Nullable LeadId lead,
        Set<TagId> tags) {

    /** Nothing at all. */
    public static final RecordFields EMPTY =
            new RecordFields(null, null, null, null, null, null, null, null, null, Set.of());

    /** Drops outer blanks; a blank text is none. */
    public RecordFields {
        title = text(title);
        mobile = text(mobile);
        email = text(email);
        tags = Set.copyOf(tags);
    }

    private static @Nullable String text(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    /** Only a title. */
    public static RecordFields titled(String title) {
        return new RecordFields(title, null, null, null, null, null, null, null, null, Set.of());
    }

    /** The value of one field. */
    public @Nullable Object get(RecordField field) {
        return switch (field) {
            case TITLE -> title;
            case CUSTOMER -> customer;
            case MOBILE -> mobile;
            case EMAIL -> email;
            case HEALTH -> health;
            case RENEWAL_DATE -> renewalDate;
            case TEAM -> team;
            case SUCCESS_PARTNER -> successPartner;
            case LEAD -> lead;
            case TAGS -> tags;
        };
    }

    /** These values, with the fields named taken from others. */
    public RecordFields with(Set<RecordField> fields, RecordFields others) {
        return new RecordFields(
                fields.contains(RecordField.TITLE) ? others.title : title,
                fields.contains(RecordField.CUSTOMER) ? others.customer : customer,
                fields.contains(RecordField.MOBILE) ? others.mobile : mobile,
                fields.contains(RecordField.EMAIL) ? others.email : email,
                fields.contains(RecordField.HEALTH) ? others.health : health,
                fields.contains(RecordField.RENEWAL_DATE) ? others.renewalDate : renewalDate,
                fields.contains(RecordField.TEAM) ? others.team : team,
                fields.contains(RecordField.SUCCESS_PARTNER) ? others.successPartner : successPartner,
                fields.contains(RecordField.LEAD) ? others.lead : lead,
                fields.contains(RecordField.TAGS) ? others.tags : tags);
    }

    /** These values with another number and address. */
    RecordFields reachedBy(@Nullable String otherMobile, @Nullable String otherEmail) {
        return new RecordFields(
                title, customer, otherMobile, otherEmail, health, renewalDate, team, successPartner, lead, tags);
    }
}
