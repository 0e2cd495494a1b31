package app.evergreen.crm;

/**
 * Somebody has read what a changed flag does to a stage's leads, and wants it (R6.3).
 *
 * @param leads how many leads the confirmation named; where there are others by now, it is asked again
 */
public record CrmStageConfirmation(int leads) {}
