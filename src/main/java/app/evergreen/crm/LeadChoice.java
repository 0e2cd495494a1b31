package app.evergreen.crm;

/**
 * A lead as boxes and search results offer it.
 *
 * @param id its key
 * @param title its title
 * @param partnerName its partner's name; empty without one
 * @param stageName the name of its stage
 * @param won whether it is won
 */
public record LeadChoice(LeadId id, String title, String partnerName, String stageName, boolean won) {}
