package app.evergreen.success;

import app.evergreen.security.UserId;
import app.evergreen.stage.StageId;
import app.evergreen.stage.StageOutcome;
import app.evergreen.team.TeamId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the board knows of a record: what its card shows and what filters ask for, the same for every viewer.
 *
 * @param id which record
 * @param stage its column
 * @param outcome the outcome of its stage
 * @param rank its place in the column, ascending; the id decides between equals
 * @param title its title
 * @param customer its customer's name, if it has one
 * @param tags the keys of its tags, by name
 * @param renewal its renewal date, if it has one
 * @param health 0 to 100 (R4.6)
 * @param successPartner the key of the user who looks after it, if anybody does
 * @param team the key of its team, if it has one
 * @param isNew whether it comes from a hand-off that nobody has ever taken
 * @param work what is planned for it
 * @param mail what was written about it
 * @param searchText what searches look into
 */
public record CardRow(
        RecordId id,
        StageId stage,
        StageOutcome outcome,
        long rank,
        String title,
        @Nullable String customer,
        List<Long> tags,
        @Nullable LocalDate renewal,
        int health,
        @Nullable Long successPartner,
        @Nullable Long team,
        boolean isNew,
        CardWork work,
        CardMail mail,
        String searchText) {

    /** Keeps its own copy of the tags. */
    public CardRow {
        tags = List.copyOf(tags);
    }

    /** Whether the current user may see it. */
    public boolean admittedBy(Visibility visibility) {
        return visibility.admits(
                team == null ? null : new TeamId(team), successPartner == null ? null : new UserId(successPartner));
    }
}
