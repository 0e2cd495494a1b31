package app.evergreen.team;

import app.evergreen.security.UserId;
import java.util.Optional;

/**
 * A team as lists and choices show it.
 *
 * @param id which team
 * @param name its name, unique without regard to case and accents
 * @param leader one of its members, who hears of what nobody looks after (R6.4)
 * @param archived whether it is kept for old records only, and not selectable
 */
public record TeamLine(TeamId id, String name, Optional<UserId> leader, boolean archived) {}
