package app.evergreen.success;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.settings.GeneralSettings;
import app.evergreen.settings.SettingsService;
import app.evergreen.stage.StageDraft;
import app.evergreen.stage.StageId;
import app.evergreen.stage.StageLine;
import app.evergreen.stage.StageOutcome;
import app.evergreen.stage.StageService;
import app.evergreen.support.Desk;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** R7 as one sees it on a record's page: which buttons are there, and how they come and go with stages and settings. */
@NullUnmarked
class ButtonsOnPageTest extends RecordScreenTest {

    private static final GeneralSettings HIDING = new GeneralSettings(true, true, Optional.empty());
    private static final GeneralSettings SHOWING = new GeneralSettings(false, false, Optional.empty());

    @Autowired
    private SettingsService settings;

    @Autowired
    private StageService stages;

    private RecordId record;

    @BeforeEach
    void aRecord() {
        record = made("Acme");
    }

    @Test
    void thereAreTwoButtonsWithAnAchievedAndALostStage() {
        assertThat(buttons(open("anna", record))).containsExactly("Achieved", "Lost");
    }

    @Test
    void buttonsGoWithTheLastStageOfTheirOutcomeAndComeBackLive() {
        var page = open("anna", record);

        remove(lost);
        page.soon(() -> assertThat(buttons(page)).containsExactly("Achieved"));

        remove(achieved);
        page.soon(() -> assertThat(buttons(page)).isEmpty());

        add("Churned", StageOutcome.LOST);
        page.soon(() -> assertThat(buttons(page)).containsExactly("Lost"));
    }

    private void remove(StageId stage) {
        asMax(() -> stageChanges.delete(stage, Optional.empty()));
    }

    private void add(String name, StageOutcome outcome) {
        asMax(() -> stages.add(new StageDraft(name, outcome, 50, false)));
    }

    @Test
    void aClosedRecordHasNoButtonsUnlessSettingsSaySo() {
        var other = made("Other");
        achieved(record);
        lost(other);

        assertThat(buttons(open("anna", record))).isEmpty();
        assertThat(buttons(open("anna", other))).isEmpty();

        asMax(() -> settings.save(HIDING, SHOWING));

        assertThat(buttons(open("anna", record))).containsExactly("Lost");
        assertThat(buttons(open("anna", other))).containsExactly("Achieved");
    }

    @Test
    void whatAManagerSavesInSettingsShowsOnAnOpenPageAtOnce() {
        achieved(record);
        var page = open("anna", record);
        var general = new Desk(desks.window("max"));
        general.window().getUI().navigate("settings/general");

        general.type("Hide them on achieved records", false);
        general.press("Save");

        page.soon(() -> assertThat(buttons(page)).containsExactly("Lost"));
    }

    @Test
    void anAchievedRecordIsLostByItsButtonAndALostOneAchieved() {
        asMax(() -> settings.save(HIDING, SHOWING));
        achieved(record);
        var page = open("anna", record);

        page.press("Lost");
        page.choose("Reason", "Price");
        page.press("Confirm");
        assertThat(page.flag()).isEqualTo("Lost");
        assertThat(buttons(page)).containsExactly("Achieved");

        page.press("Achieved");
        assertThat(page.flag()).isEqualTo("Achieved");
        assertThat(buttons(page)).containsExactly("Lost");
    }

    @Test
    void aButtonMovesToTheFirstStageOfItsOutcome() {
        add("Delighted", StageOutcome.ACHIEVED);
        var page = open("anna", record);

        page.press("Achieved");

        assertThat(page(record).stage().id()).isEqualTo(achieved);
    }

    @Test
    void thereIsNoOtherStageButton() {
        var page = open("anna", record);

        assertThat(asAnna(stageQuery::all))
                .extracting(StageLine::name)
                .filteredOn(page::offers)
                .containsExactly("Achieved", "Lost");
        assertThat(page.text()).contains("Stage: Onboarding");
    }

    private static List<String> buttons(RecordDesk page) {
        return Stream.of("Achieved", "Lost").filter(page::offers).toList();
    }
}
