package app.evergreen.success;

import app.evergreen.settings.GeneralSettings;
import app.evergreen.stage.StageLine;
import app.evergreen.stage.StageOutcome;
import java.util.List;

/**
 * Which stage buttons a record's page shows (R7, R8, R9.2).
 *
 * @param achieved whether there is a button Achieved
 * @param lost whether there is a button Lost
 */
public record StageButtons(boolean achieved, boolean lost) {

    /**
     * The buttons for a record.
     *
     * @param stages all stages
     * @param current the record's outcome; it never has its own outcome's button
     * @param settings whether closed records have buttons at all
     */
    public static StageButtons of(List<StageLine> stages, StageOutcome current, GeneralSettings settings) {
        var hidden = switch (current) {
            case OPEN -> false;
            case ACHIEVED -> settings.hideButtonsWhenAchieved();
            case LOST -> settings.hideButtonsWhenLost();
        };
        return new StageButtons(
                !hidden && offers(stages, StageOutcome.ACHIEVED, current),
                !hidden && offers(stages, StageOutcome.LOST, current));
    }

    private static boolean offers(List<StageLine> stages, StageOutcome outcome, StageOutcome current) {
        return outcome != current && stages.stream().anyMatch(stage -> stage.outcome() == outcome);
    }
}
