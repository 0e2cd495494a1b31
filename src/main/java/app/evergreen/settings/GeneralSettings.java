package app.evergreen.settings;

import app.evergreen.team.TeamId;
import java.util.Optional;

/**
 * What Settings > General holds.
 *
 * @param hideButtonsWhenAchieved whether an achieved record shows no stage buttons (R8); otherwise it shows Lost
 * @param hideButtonsWhenLost whether a lost record shows no stage buttons (R9.2); otherwise it shows Achieved
 * @param defaultTeam the team of a record whose lead has none (R6.3)
 */
public record GeneralSettings(
        boolean hideButtonsWhenAchieved, boolean hideButtonsWhenLost, Optional<TeamId> defaultTeam) {

    /** These settings with what differs between the opened and the typed ones, as typed. */
    public GeneralSettings with(GeneralSettings opened, GeneralSettings typed) {
        return new GeneralSettings(
                opened.hideButtonsWhenAchieved == typed.hideButtonsWhenAchieved
                        ? hideButtonsWhenAchieved
                        : typed.hideButtonsWhenAchieved,
                opened.hideButtonsWhenLost == typed.hideButtonsWhenLost
                        ? hideButtonsWhenLost
                        : typed.hideButtonsWhenLost,
                opened.defaultTeam.equals(typed.defaultTeam) ? defaultTeam : typed.defaultTeam);
    }
}
