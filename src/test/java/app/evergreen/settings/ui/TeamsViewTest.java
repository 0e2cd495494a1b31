package app.evergreen.settings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.security.UserLine;
import app.evergreen.support.Desk;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Settings > Teams, as a manager works it. */
@NullUnmarked
class TeamsViewTest extends SettingsScreenTest {

    private static final String RECORDS_OF_ANNA = "Anna leaves 1 open record";

    @Test
    void aTeamIsAddedWithItsMembersAndLeaderAndShowsToOthersAtOnce() {
        var maxs = open("max", "teams");
        var admins = open("admin", "teams");

        add(maxs);
        maxs.type("Name", "South");
        tick(maxs, "Anna");
        maxs.choose("Leader", "Anna");
        maxs.press("Save");

        assertThat(maxs.dialogs()).isZero();
        admins.soon(() -> assertThat(lines(admins))
                .anySatisfy(line -> assertThat(line).startsWith("South").contains("Anna")));
    }

    @Test
    void aNameThatATeamHasIsRefusedBesideItsField() {
        var maxs = open("max", "teams");

        add(maxs);
        maxs.type("Name", " north ");
        maxs.press("Save");

        maxs.expectError("Name", "There is a team of this name already");
        assertThat(lines(maxs)).hasSize(1);
    }

    @Test
    void aMemberIsAdded() {
        var maxs = open("max", "teams");

        edit(maxs, "North");
        tick(maxs, "Max");
        maxs.press("Save");

        assertThat(maxs.dialogs()).isZero();
        var admins = open("admin", "teams");
        edit(admins, "North");
        assertThat(members(admins).getValue())
                .extracting(UserLine::name)
                .containsExactlyInAnyOrder("Anna", "Ben", "Max");
    }

    @Test
    void takingAMemberOutAsksWhoTakesTheirOpenRecords() {
        var maxs = open("max", "teams");

        edit(maxs, "North");
        untick(maxs, "Anna");
        maxs.press("Save");
        assertThat(maxs.has(RECORDS_OF_ANNA)).isTrue();
        assertThat(scenery.successPartner(record)).isEqualTo("anna");

        maxs.choose(RECORDS_OF_ANNA, "Ben");
        maxs.pressInDialog("Save");

        assertThat(scenery.successPartner(record)).isEqualTo("ben");
        assertThat(maxs.dialogs()).isZero();
    }

    @Test
    void cancellingThatQuestionLeavesTheTeamAsItWas() {
        var maxs = open("max", "teams");

        edit(maxs, "North");
        untick(maxs, "Anna");
        maxs.press("Save");
        maxs.pressInDialog("Cancel");
        assertThat(maxs.dialogs()).isOne();
        maxs.press("Discard");

        edit(maxs, "North");
        assertThat(members(maxs).getValue()).extracting(UserLine::name).containsExactlyInAnyOrder("Anna", "Ben");
        assertThat(scenery.successPartner(record)).isEqualTo("anna");
    }

    @Test
    void aTeamThatIsInUseIsOfferedToBeArchivedAndNotToBeDeleted() {
        scenery.team("Empty");
        var maxs = open("max", "teams");

        edit(maxs, "Empty");
        assertThat(maxs.offers("Delete")).isTrue();
        maxs.press("Discard");

        edit(maxs, "North");
        assertThat(maxs.offers("Delete")).isFalse();
        maxs.press("Archive");
        maxs.soon(() -> assertThat(lines(maxs))
                .anySatisfy(line -> assertThat(line).startsWith("North").contains("Archived")));
    }

    @Test
    void anEmptyTeamGoesAfterAQuestion() {
        scenery.team("Empty");
        var maxs = open("max", "teams");

        edit(maxs, "Empty");
        maxs.press("Delete");
        maxs.pressInDialog("Delete");

        assertThat(maxs.dialogs()).isZero();
        maxs.soon(() -> assertThat(lines(maxs)).hasSize(1));
    }

    private static void tick(Desk desk, String name) {
        var box = members(desk);
        box.select(named(box, name));
    }

    private static void untick(Desk desk, String name) {
        var box = members(desk);
        box.deselect(named(box, name));
    }

    private static UserLine named(MultiSelectComboBox<UserLine> members, String name) {
        return members.getListDataView()
                .getItems()
                .filter(user -> user.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<UserLine> members(Desk desk) {
        return (MultiSelectComboBox<UserLine>) (Component) desk.field("Members");
    }
}
