package app.evergreen.team;

/**
 * A team as those who edit it see it.
 *
 * @param id which team
 * @param draft what can be edited
 * @param archived whether it cannot be chosen any more
 * @param records how many records belong to it, closed ones included
 * @param leads how many leads name it
 */
public record TeamPage(TeamId id, TeamDraft draft, boolean archived, int records, int leads) {

    /** Whether nothing refers to the team, so that it can be deleted. */
    public boolean unused() {
        return records == 0 && leads == 0;
    }
}
