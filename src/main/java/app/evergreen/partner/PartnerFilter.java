package app.evergreen.partner;

import app.evergreen.base.SearchTerms;

/**
 * Which partners a list shows.
 *
 * @param text as typed into the search box; blank for all
 * @param archived the archived ones instead of those that are offered
 */
public record PartnerFilter(String text, boolean archived) {

    /** The longest text that is worth searching, in characters. */
    public static final int TEXT_LENGTH = 200;

    /** All that are offered. */
    public static final PartnerFilter ALL = new PartnerFilter("", false);

    /** Cuts a text that is too long, which only an address typed by hand can hold. */
    public PartnerFilter {
        text = text.substring(0, Math.min(text.length(), TEXT_LENGTH));
    }

    SearchTerms terms() {
        return SearchTerms.of(text);
    }
}
