package app.evergreen.partner;

import app.evergreen.base.SearchTerms;

/**
 * Which partners a list shows.
 *
 * @param text as typed into the search box; blank for all
 * @param archived the archived ones instead of those that are offered
 */
public record PartnerFilter(String text, boolean archived) {

    /** All that are offered. */
    public static final PartnerFilter ALL = new PartnerFilter("", false);

    SearchTerms terms() {
        return SearchTerms.of(text);
    }
}
