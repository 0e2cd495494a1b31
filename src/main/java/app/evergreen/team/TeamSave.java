package app.evergreen.team;

import app.evergreen.base.Problem;
import app.evergreen.security.UserLine;
import java.util.List;

/** How saving a team went. */
public sealed interface TeamSave {

    /**
     * It is stored.
     *
     * @param id which team
     */
    record Saved(TeamId id) implements TeamSave {}

    /**
     * Nothing is stored.
     *
     * @param problems at least one; the fields are those of {@link TeamDraft}
     */
    record Invalid(List<Problem> problems) implements TeamSave {

        /** Keeps its own copy. */
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Nothing is stored yet: first somebody decides who takes the open records of those who leave (R3.6).
     *
     * @param leavers at least one
     * @param takers the active members who stay, by name
     */
    record AsksTakers(List<Leaver> leavers, List<UserLine> takers) implements TeamSave {

        /** Keeps its own copies. */
        public AsksTakers {
            leavers = List.copyOf(leavers);
            takers = List.copyOf(takers);
        }
    }

    /**
     * Somebody who leaves a team.
     *
     * @param user who
     * @param records how many open records of the team they look after, positive
     */
    record Leaver(UserLine user, int records) {}

    /** Nothing is stored: somebody else has changed the same thing differently. */
    record Changed() implements TeamSave {}

    /** Nothing is stored: the team has been deleted. */
    record Gone() implements TeamSave {}
}
