package app.evergreen.success.ui;

import app.evergreen.security.CurrentUser;
import app.evergreen.security.Rights;
import app.evergreen.success.RecordField;
import app.evergreen.success.RecordPage;

/**
 * What the reader of a record page may do there. The services decide; this only keeps the page from offering what they would refuse.
 *
 * @param write make, edit and move records
 * @param manage delete records and change their lead
 * @param partners edit partners, so that a source can be a link
 * @param leads edit leads
 */
record Editing(boolean write, boolean manage, boolean partners, boolean leads) {

    static Editing of(CurrentUser user) {
        return new Editing(
                user.may(Rights.WRITE_RECORDS),
                user.may(Rights.MANAGE_RECORDS),
                user.may(Rights.WRITE_PARTNERS),
                user.may(Rights.WRITE_LEADS));
    }

    /** Whether the field can be edited as things are (R3, R4.6, R6.2). */
    boolean allows(RecordPage page, RecordField field) {
        return write
                && switch (field) {
                    case TITLE, CUSTOMER, MOBILE, EMAIL -> !page.source(field).gives();
                    case HEALTH -> !page.stage().outcome().closed();
                    case LEAD -> !page.leadFixed() && (page.lead().isEmpty() || manage);
                    case RENEWAL_DATE, TEAM, SUCCESS_PARTNER, TAGS -> true;
                };
    }
}
