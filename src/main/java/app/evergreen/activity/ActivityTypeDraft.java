package app.evergreen.activity;

import app.evergreen.base.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What somebody typed into a line of the activity type grid.
 *
 * @param name at most {@value #MOST_LETTERS} characters, not blank; outer blanks are dropped
 * @param icon one of {@link ActivityIcons#ALL}
 * @param defaultDays how many days after today a plan of this type is due at first, 0 to {@value #MOST_DAYS}
 * @param suggestedNext the type offered when one of this type is done; may be the type itself
 */
public record ActivityTypeDraft(String name, String icon, int defaultDays, Optional<ActivityTypeId> suggestedNext) {

    /** The longest name. */
    public static final int MOST_LETTERS = 40;

    /** The longest delay, in days. */
    public static final int MOST_DAYS = 365;

    /** Drops outer blanks. */
    public ActivityTypeDraft {
        name = name.strip();
    }

    /** What stands in the way of storing it; the fields are {@code name}, {@code icon} and {@code days}. */
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (name.isEmpty()) {
            problems.add(Problem.of("name", "base.required"));
        }
        if (name.length() > MOST_LETTERS) {
            problems.add(Problem.of("name", "base.too-long", MOST_LETTERS));
        }
        if (!ActivityIcons.ALL.contains(icon)) {
            problems.add(Problem.of("icon", "activity.type.icon-unknown"));
        }
        if (defaultDays < 0 || defaultDays > MOST_DAYS) {
            problems.add(Problem.of("days", "activity.type.days-range", MOST_DAYS));
        }
        return problems;
    }
}
