package app.evergreen.success;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.evergreen.base.ui.grid.GridHands;
import app.evergreen.security.Role;
import app.evergreen.settings.ui.SettingsFrame;
import app.evergreen.support.Desks;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.confirmdialog.ConfirmDialogTester;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Settings > Stages, worked by the events that a browser sends, in one window and in two. */
@NullUnmarked
class StageGridTest extends SuccessTest {

    private static final String[] AT_FIRST = {"Onboarding", "Adoption", "Active", "Renewal", "Achieved", "Lost"};

    @RegisterExtension
    private final Desks desks = new Desks();

    private BrowserlessUIContext window;
    private GridHands grid;

    @BeforeEach
    void openTheGrid() {
        house.user("mira", Role.SUCCESS_MANAGER);
        house.user("omar", Role.SUCCESS_MANAGER);
        window = windowOf("mira");
        grid = new GridHands(window);
    }

    private BrowserlessUIContext windowOf(String user) {
        var opened = desks.window(user);
        opened.navigate("settings/stages", SettingsFrame.class);
        return opened;
    }

    @Test
    void theStagesStandInTheirOrder() {
        assertThat(grid.lines()).containsExactly(AT_FIRST);
        assertThat(grid.ticked("Achieved", "achieved")).isTrue();
        assertThat(grid.value("Adoption", "defaultHealth")).isEqualTo("60");
    }

    @Test
    void enterSavesTheLineAndClosesIt() {
        rename("Adoption", "Adopting");
        grid.enter("Adoption");

        assertThat(grid.lines()).contains("Adopting").doesNotContain("Adoption");
        assertThat(grid.isOpen("Adopting")).isFalse();
        assertThat(stored()).contains("Adopting");
    }

    @Test
    void leavingTheLineSavesItToo() {
        rename("Adoption", "Adopting");
        grid.leave("Adoption");

        assertThat(stored()).contains("Adopting");
    }

    @Test
    void escGivesTheLineUp() {
        rename("Adoption", "Adopting");
        grid.tick("Adoption", "lost", true);
        grid.escape("Adoption");

        assertThat(grid.lines()).containsExactly(AT_FIRST);
        assertThat(grid.value("Adoption", "name")).isEqualTo("Adoption");
        assertThat(grid.ticked("Adoption", "lost")).isFalse();
        assertThat(stored()).containsExactly(AT_FIRST);
    }

    @Test
    void tickingAchievedOrLostClearsTheOtherAndFixesTheHealth() {
        grid.open("Adoption");
        grid.tick("Adoption", "achieved", true);
        assertThat(grid.value("Adoption", "defaultHealth")).isEqualTo("100");

        grid.tick("Adoption", "lost", true);
        assertThat(grid.ticked("Adoption", "achieved")).isFalse();
        assertThat(grid.value("Adoption", "defaultHealth")).isEqualTo("0");

        grid.tick("Adoption", "lost", false);
        assertThat(grid.value("Adoption", "defaultHealth")).isEqualTo("60");
    }

    @Test
    void anInvalidLineStaysOpenWithItsMessage() {
        rename("Adoption", " LOST ");
        grid.leave("Adoption");

        assertThat(grid.isOpen("Adoption")).isTrue();
        assertThat(grid.note("Adoption")).contains("There is a stage with this name already.");
        assertThat(grid.marked("Adoption", "name")).isTrue();
        assertThat(stored()).containsExactly(AT_FIRST);

        grid.type("Adoption", "name", "Adopting");
        grid.enter("Adoption");
        assertThat(grid.marked("Adopting", "name")).isFalse();
        assertThat(grid.isOpen("Adopting")).isFalse();
    }

    @Test
    void aHealthThatIsNoNumberIsAnswered() {
        grid.open("Adoption");
        grid.type("Adoption", "defaultHealth", "high");
        grid.enter("Adoption");

        assertThat(grid.isOpen("Adoption")).isTrue();
        assertThat(grid.marked("Adoption", "defaultHealth")).isTrue();
    }

    @Test
    void aNewLineBecomesAStageAtTheEnd() {
        grid.add();
        grid.enter("New line");
        assertThat(grid.note("New line")).isEqualTo("Name: Fill this in.");

        grid.type("New line", "name", "Pilot");
        grid.enter("New line");
        assertThat(grid.lines()).hasSize(AT_FIRST.length + 1).endsWith("Pilot");

        grid.add();
        grid.escape("New line");
        assertThat(grid.lines()).endsWith("Pilot");
    }

    @Test
    void theLastOpenStageIsRefusedBelowItsLineAndItsBoxSpringsBack() {
        List.of("Adoption", "Active", "Renewal").forEach(grid::delete);
        assertThat(grid.lines()).containsExactly("Onboarding", "Achieved", "Lost");

        grid.open("Onboarding");
        grid.tick("Onboarding", "lost", true);
        grid.enter("Onboarding");
        assertThat(grid.ticked("Onboarding", "lost")).isFalse();
        assertThat(grid.isOpen("Onboarding")).isTrue();
        assertThat(grid.note("Onboarding")).contains("last open stage");

        grid.escape("Onboarding");
        grid.delete("Onboarding");
        assertThat(grid.note("Onboarding")).contains("last open stage");
    }

    @Test
    void aFlagThatChangesRecordsIsConfirmedWithTheirNumber() {
        made(adoption, RecordFields.titled("Acme"));

        achieve("Adoption");
        assertThat(question().getText()).isEqualTo("One record will be achieved.");
        question().cancel();
        assertThat(grid.isOpen("Adoption")).isTrue();
        assertThat(grid.ticked("Adoption", "achieved")).isFalse();
        assertThat(outcomes()).containsExactly("OPEN");

        grid.tick("Adoption", "achieved", true);
        grid.enter("Adoption");
        question().confirm();
        assertThat(grid.isOpen("Adoption")).isFalse();
        assertThat(outcomes()).containsExactly("ACHIEVED");
    }

    @Test
    void aStageWithRecordsIsDeletedOnlyWithAStageThatTakesThem() {
        made(adoption, RecordFields.titled("Acme"));

        grid.delete("Adoption");
        question().confirm();

        assertThat(grid.lines()).doesNotContain("Adoption");
        assertThat(jdbc.sql("select stage_id from success_record")
                        .query(Long.class)
                        .single())
                .isEqualTo(onboarding.value());
    }

    @Test
    void aDroppedLineTakesItsPlaceInEveryBrowser() {
        var other = windowOf("omar");
        grid.carry("Renewal", "");
        assertThat(grid.lines()).startsWith("Renewal", "Onboarding");

        grid.carry("Renewal", "Adoption");
        Desks.soon(
                other,
                () -> assertThat(new GridHands(other).lines())
                        .containsExactly("Onboarding", "Adoption", "Renewal", "Active", "Achieved", "Lost"));
    }

    @Test
    void whatOthersDoShowsAroundALineThatIsBeingEdited() {
        var other = windowOf("omar");
        var others = new GridHands(other);
        others.open("Active");
        others.type("Active", "name", "Very active");

        grid.carry("Active", "");
        grid.open("Active");
        grid.type("Active", "defaultHealth", "90");
        grid.enter("Active");

        Desks.soon(other, () -> assertThat(others.lines()).startsWith("Active", "Onboarding"));
        assertThat(others.value("Active", "name")).isEqualTo("Very active");
        assertThat(others.isOpen("Active")).isTrue();

        others.enter("Active");
        assertThat(stored()).startsWith("Very active");
        assertThat(health("Very active")).isEqualTo(90);
    }

    @Test
    void twoPeopleWhoRenameTheSameStageLearnOfEachOther() {
        var other = windowOf("omar");
        var others = new GridHands(other);
        others.open("Active");
        others.type("Active", "name", "Theirs");
        window.activate();
        rename("Active", "Mine");
        grid.enter("Active");
        Desks.soon(other, () -> assertThat(stored()).contains("Mine"));

        Desks.soon(other, () -> {
            others.enter("Active");
            assertThat(others.note("Active")).contains("Somebody else has changed Mine meanwhile");
        });
        assertThat(stored()).contains("Mine").doesNotContain("Theirs");

        others.enter("Active");
        assertThat(stored()).contains("Theirs");
    }

    @Test
    void aLineThatSomebodyDeletesStaysUnderTheHandsOfWhoEditsIt() {
        var other = windowOf("omar");
        var others = new GridHands(other);
        others.open("Active");
        others.type("Active", "name", "Very active");
        grid.delete("Active");

        Desks.soon(other, () -> assertThat(others.note("Active")).contains("Somebody else has deleted this line"));
        assertThat(others.value("Active", "name")).isEqualTo("Very active");
        others.escape("Active");
        assertThat(others.lines()).doesNotContain("Active");
    }

    @Test
    void whoMayNotEditStagesIsForbiddenThePage() {
        var annas = desks.window("anna");
        assertThatThrownBy(() -> annas.navigate("settings/stages", SettingsFrame.class))
                .isInstanceOf(Exception.class);
        assertThat(annas.find(SettingsFrame.class).all()).isEmpty();
    }

    private void rename(String line, String name) {
        grid.open(line);
        grid.type(line, "name", name);
    }

    private void achieve(String line) {
        grid.open(line);
        grid.tick(line, "achieved", true);
        grid.enter(line);
    }

    private ConfirmDialogTester question() {
        window.activate();
        return window.test(
                ConfirmDialogTester.class, window.find(ConfirmDialog.class).single());
    }

    private List<String> stored() {
        return jdbc.sql("select name from stage order by position, id")
                .query(String.class)
                .list();
    }

    private List<String> outcomes() {
        return jdbc.sql("select outcome from success_record")
                .query(String.class)
                .list();
    }

    private int health(String stage) {
        return jdbc.sql("select default_health from stage where name = :name")
                .param("name", stage)
                .query(Integer.class)
                .single();
    }
}
