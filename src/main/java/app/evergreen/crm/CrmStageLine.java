package app.evergreen.crm;

/**
 * A lead stage as the pipeline and the grid show it.
 *
 * @param id its key
 * @param name its name, unique without regard to case and outer blanks
 * @param won whether a lead that reaches it is won
 * @param position where it stands, ascending; not necessarily without gaps
 * @param leads how many leads it holds
 */
public record CrmStageLine(CrmStageId id, String name, boolean won, int position, int leads) {}
