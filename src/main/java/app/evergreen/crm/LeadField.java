package app.evergreen.crm;

import java.util.Locale;

/** What the lead page lets people edit, in the page's order (R6.1). */
public enum LeadField {
    TITLE,
    PARTNER,
    CONTACT_NAME,
    PHONE,
    EMAIL,
    EXPECTED_REVENUE,
    SALESPERSON,
    TEAM,
    NOTES;

    /** The name in problems and message keys, such as {@code contact-name}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
