package app.evergreen.crm;

import app.evergreen.team.TeamId;
import java.util.Optional;

/**
 * A lead has reached a won stage from one that is not won, or was made there (R6.3); told inside the transaction, after the lead is
 * written. A lead that goes from one won stage to another is not told of again.
 *
 * @param lead which one
 * @param team the lead's team
 */
public record LeadWon(LeadId lead, Optional<TeamId> team) {}
