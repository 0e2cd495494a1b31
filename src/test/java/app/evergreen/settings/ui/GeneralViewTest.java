package app.evergreen.settings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Settings > General, as two people work it. */
@NullUnmarked
class GeneralViewTest extends SettingsScreenTest {

    private static final String WHEN_ACHIEVED = "Hide them on achieved records";
    private static final String WHEN_LOST = "Hide them on lost records";

    @Test
    void theButtonsAreHiddenAtFirst() {
        var maxs = open("max", "general");

        assertThat(maxs.value(WHEN_ACHIEVED)).isEqualTo(true);
        assertThat(maxs.value(WHEN_LOST)).isEqualTo(true);
        assertThat(maxs.offers("Save")).isFalse();
    }

    @Test
    void whatOneSavesShowsToTheOtherAtOnce() {
        var maxs = open("max", "general");
        var admins = open("admin", "general");

        maxs.type(WHEN_ACHIEVED, false);
        maxs.choose("Default team", "North");
        maxs.press("Save");

        assertThat(maxs.offers("Save")).isFalse();
        admins.soon(() -> assertThat(admins.value(WHEN_ACHIEVED)).isEqualTo(false));
        assertThat(admins.chosen("Default team")).isEqualTo("North");
        assertThat(admins.value(WHEN_LOST)).isEqualTo(true);
    }

    @Test
    void whatOneHasTypedStaysWhenTheOtherSavesSomethingElse() {
        var maxs = open("max", "general");
        var admins = open("admin", "general");
        admins.type(WHEN_LOST, false);

        maxs.type(WHEN_ACHIEVED, false);
        maxs.press("Save");

        admins.soon(() -> assertThat(admins.value(WHEN_ACHIEVED)).isEqualTo(false));
        assertThat(admins.value(WHEN_LOST)).isEqualTo(false);
        admins.press("Save");
        maxs.soon(() -> assertThat(maxs.value(WHEN_LOST)).isEqualTo(false));
    }

    @Test
    void discardingBringsBackWhatIsStored() {
        var maxs = open("max", "general");
        maxs.type(WHEN_LOST, false);

        maxs.press("Discard");

        assertThat(maxs.value(WHEN_LOST)).isEqualTo(true);
        assertThat(maxs.offers("Save")).isFalse();
    }

    @Test
    void leavingWithUnsavedChangesAsks() {
        var maxs = open("max", "general");
        maxs.type(WHEN_LOST, false);

        maxs.window().getUI().navigate("settings/teams");

        assertThat(maxs.has(WHEN_LOST)).isTrue();
        assertThat(maxs.window().find(ConfirmDialog.class).all()).hasSize(1);
    }
}
