package app.evergreen.crm;

import app.evergreen.partner.PartnerId;
import app.evergreen.security.UserId;
import app.evergreen.team.TeamId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of a lead that people may edit (R6.1).
 *
 * @param title required, at most 200 characters
 * @param partner the person or company that may buy
 * @param contactName whom to talk to there, at most 200 characters
 * @param phone at most 40 characters
 * @param email at most 254 characters
 * @param expectedRevenue from 0, below 10^12; two decimals are kept
 * @param salesperson the user who looks after it
 * @param team the team that will look after the customer
 * @param notes at most 20,000 characters, lines kept
 */
public record LeadFields(
        @Nullable String title,
        @Nullable PartnerId partner,
        @Nullable String contactName,
        @Nullable String phone,
        @Nullable String email,
        @Nullable BigDecimal expectedRevenue,
        @Nullable UserId salesperson,
        @Nullable TeamId team,
        @Nullable String notes) {

    /** Nothing at all. */
    public static final LeadFields EMPTY = new LeadFields(null, null, null, null, null, null, null, null, null);

    private static final int CENTS = 2;

    /** Drops outer blanks; a blank text is none. */
    public LeadFields {
        title = text(title);
        contactName = text(contactName);
        phone = text(phone);
        email = text(email);
        expectedRevenue = money(expectedRevenue);
        notes = text(notes);
    }

    private static @Nullable String text(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    private static @Nullable BigDecimal money(@Nullable BigDecimal given) {
        return given == null ? null : given.setScale(CENTS, RoundingMode.HALF_UP);
    }

    /** Only a title. */
    public static LeadFields titled(String title) {
        return new LeadFields(title, null, null, null, null, null, null, null, null);
    }

    /** The value of one field. */
    public @Nullable Object get(LeadField field) {
        return switch (field) {
            case TITLE -> title;
            case PARTNER -> partner;
            case CONTACT_NAME -> contactName;
            case PHONE -> phone;
            case EMAIL -> email;
            case EXPECTED_REVENUE -> expectedRevenue;
            case SALESPERSON -> salesperson;
            case TEAM -> team;
            case NOTES -> notes;
        };
    }

    /** These values, with the fields named taken from others. */
    public LeadFields with(Set<LeadField> fields, LeadFields others) {
        return new LeadFields(
                fields.contains(LeadField.TITLE) ? others.title : title,
                fields.contains(LeadField.PARTNER) ? others.partner : partner,
                fields.contains(LeadField.CONTACT_NAME) ? others.contactName : contactName,
                fields.contains(LeadField.PHONE) ? others.phone : phone,
                fields.contains(LeadField.EMAIL) ? others.email : email,
                fields.contains(LeadField.EXPECTED_REVENUE) ? others.expectedRevenue : expectedRevenue,
                fields.contains(LeadField.SALESPERSON) ? others.salesperson : salesperson,
                fields.contains(LeadField.TEAM) ? others.team : team,
                fields.contains(LeadField.NOTES) ? others.notes : notes);
    }

    LeadFields reachedBy(@Nullable String newPhone, @Nullable String newEmail) {
        return new LeadFields(
                title, partner, contactName, newPhone, newEmail, expectedRevenue, salesperson, team, notes);
    }
}
