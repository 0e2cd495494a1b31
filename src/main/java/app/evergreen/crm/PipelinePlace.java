package app.evergreen.crm;

/**
 * A lead below which another one can be put.
 *
 * @param id its key
 * @param title its title
 */
public record PipelinePlace(LeadId id, String title) {}
