package app.evergreen.activity;

import java.util.Optional;

/**
 * An activity type as the grid and the plan form show it.
 *
 * @param id its key
 * @param name its name, unique without regard to case and outer blanks
 * @param icon one of {@link ActivityIcons#ALL}
 * @param defaultDays how many days after today a plan of this type is due at first
 * @param suggestedNext the type offered when one of this type is done
 * @param archived whether it can no longer be chosen
 * @param uses how many activities are of this type, those done and cancelled included
 */
public record ActivityTypeLine(
        ActivityTypeId id,
        String name,
        String icon,
        int defaultDays,
        Optional<ActivityTypeId> suggestedNext,
        boolean archived,
        int uses) {}
