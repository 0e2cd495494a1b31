package app.evergreen.success;

import java.util.Locale;

/** What the record page lets people edit, in the page's order (R4.2). */
public enum RecordField {
    TITLE,
    CUSTOMER,
    MOBILE,
    EMAIL,
    HEALTH,
    RENEWAL_DATE,
    TEAM,
    SUCCESS_PARTNER,
    LEAD,
    TAGS;

    /** The name in problems and message keys, such as {@code renewal-date}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
