package app.evergreen.crm;

/**
 * A column of the pipeline.
 *
 * @param stage its lead stage, with the number of all its leads
 * @param shown how many of them match the search
 */
public record PipelineLane(CrmStageLine stage, int shown) {}
