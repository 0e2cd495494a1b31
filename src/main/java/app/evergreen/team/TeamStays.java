package app.evergreen.team;

import app.evergreen.base.Text;
import java.util.Optional;

/** Whoever needs a team to remain selectable implements this. */
public interface TeamStays {

    /** Why the team cannot be archived now, in the user's words; nothing if it can. */
    Optional<Text> reason(TeamId team);
}
