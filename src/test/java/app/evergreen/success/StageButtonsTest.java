package app.evergreen.success;

import static app.evergreen.stage.StageOutcome.ACHIEVED;
import static app.evergreen.stage.StageOutcome.LOST;
import static app.evergreen.stage.StageOutcome.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.settings.GeneralSettings;
import app.evergreen.stage.StageId;
import app.evergreen.stage.StageLine;
import app.evergreen.stage.StageOutcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R7 and R4.6: what follows from outcomes, without a database. */
class StageButtonsTest {

    private static final GeneralSettings HIDE = new GeneralSettings(true, true, Optional.empty());
    private static final GeneralSettings SHOW = new GeneralSettings(false, false, Optional.empty());

    @Test
    void anOpenRecordHasTheButtonsForWhichThereAreStages() {
        assertThat(StageButtons.of(stages(OPEN, ACHIEVED, LOST), OPEN, HIDE)).isEqualTo(new StageButtons(true, true));
        assertThat(StageButtons.of(stages(OPEN, ACHIEVED), OPEN, HIDE)).isEqualTo(new StageButtons(true, false));
        assertThat(StageButtons.of(stages(OPEN, LOST), OPEN, HIDE)).isEqualTo(new StageButtons(false, true));
        assertThat(StageButtons.of(stages(OPEN), OPEN, HIDE)).isEqualTo(new StageButtons(false, false));
    }

    @Test
    void aClosedRecordHasTheOtherButtonIfSettingsSaySo() {
        var all = stages(OPEN, ACHIEVED, LOST);

        assertThat(StageButtons.of(all, ACHIEVED, HIDE)).isEqualTo(new StageButtons(false, false));
        assertThat(StageButtons.of(all, LOST, HIDE)).isEqualTo(new StageButtons(false, false));
        assertThat(StageButtons.of(all, ACHIEVED, SHOW)).isEqualTo(new StageButtons(false, true));
        assertThat(StageButtons.of(all, LOST, SHOW)).isEqualTo(new StageButtons(true, false));
    }

    @ParameterizedTest
    @CsvSource({"OPEN,     ,   50, 50", "OPEN,     33, 50, 33", "ACHIEVED, 33, 50, 100", "LOST,     33, 50, 0"})
    void healthIsDerived(StageOutcome outcome, Integer byHand, int stageDefault, int value) {
        assertThat(Health.of(outcome, byHand, stageDefault).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"100, GOOD", "70, GOOD", "69, FAIR", "40, FAIR", "39, POOR", "0, POOR"})
    void healthHasAWord(int value, HealthBand band) {
        assertThat(HealthBand.of(value)).isEqualTo(band);
    }

    private static List<StageLine> stages(StageOutcome... outcomes) {
        return Stream.of(outcomes)
                .map(outcome -> new StageLine(new StageId(1), outcome.name(), outcome, 50, false, 1))
                .toList();
    }
}
