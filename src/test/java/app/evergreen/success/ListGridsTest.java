package app.evergreen.success;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.base.ui.grid.GridHands;
import app.evergreen.security.Role;
import app.evergreen.settings.ui.SettingsFrame;
import app.evergreen.support.Desks;
import org.awaitility.core.ThrowingRunnable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The other inline grids of Settings: tags, lost reasons, lead stages. */
@NullUnmarked
class ListGridsTest extends SuccessTest {

    @RegisterExtension
    private final Desks desks = new Desks();

    @BeforeEach
    void anAdministratorWorksHere() {
        house.user("ada", Role.ADMINISTRATOR);
    }

    private GridHands grid(String page) {
        var window = desks.window("ada");
        window.navigate("settings/" + page, SettingsFrame.class);
        return new GridHands(window);
    }

    /** An older look at the list may still arrive; the latest follows it. */
    private static void shows(GridHands grid, ThrowingRunnable what) {
        Desks.soon(grid.window(), what);
    }

    @Test
    void aTagIsRenamedAndRecolouredInItsLine() {
        house.tag("Pilot");
        var tags = grid("tags");
        tags.open("Pilot");
        tags.type("Pilot", "name", "Trial");
        tags.type("Pilot", "hue", "ROSE");
        tags.enter("Pilot");

        shows(tags, () -> assertThat(tags.lines()).containsExactly("Trial"));
        assertThat(jdbc.sql("select hue from tag").query(String.class).list()).containsExactly("rose");

        tags.delete("Trial");
        shows(tags, () -> assertThat(tags.lines()).isEmpty());
    }

    @Test
    void aLostReasonIsArchivedInItsLineAndTheLastActiveOneIsNot() {
        var reasons = grid("lost-reasons");
        reasons.lines().stream().filter(line -> !line.equals("Other")).forEach(reasons::delete);
        shows(reasons, () -> assertThat(reasons.lines()).containsExactly("Other"));

        reasons.open("Other");
        reasons.tick("Other", "archived", true);
        reasons.enter("Other");
        shows(reasons, () -> assertThat(reasons.note("Other")).contains("last lost reason"));
        shows(reasons, () -> assertThat(reasons.ticked("Other", "archived")).isFalse());
        reasons.escape("Other");

        reasons.add();
        reasons.type("New line", "name", "Moved away");
        reasons.enter("New line");
        reasons.open("Other");
        reasons.tick("Other", "archived", true);
        reasons.enter("Other");
        assertThat(jdbc.sql("select name from lost_reason where archived")
                        .query(String.class)
                        .list())
                .containsExactly("Other");
    }

    @Test
    void aLeadStageIsAddedCarriedAndTheLastThatIsNotWonIsRefused() {
        var stages = grid("lead-stages");
        stages.carry("Won", "");
        shows(stages, () -> assertThat(stages.lines()).startsWith("Won", "New"));

        stages.delete("Qualified");
        stages.delete("Proposition");
        stages.open("New");
        stages.tick("New", "won", true);
        stages.enter("New");
        shows(stages, () -> assertThat(stages.ticked("New", "won")).isFalse());
        shows(stages, () -> assertThat(stages.note("New")).contains("At least one lead stage is not won"));
    }
}
