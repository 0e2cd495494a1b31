package app.evergreen.settings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.security.Role;
import app.evergreen.support.Desk;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Settings > Users, as an administrator works it. */
@NullUnmarked
class UsersViewTest extends SettingsScreenTest {

    private static final String RECORDS_OF_ANNA = "North: 1 open record";

    @Test
    void aNewUserIsAddedWithAPasswordThatIsShownOnce() {
        var admins = open("admin", "users");
        var others = open("admin", "users");

        add(admins);
        fill(admins, "Nora Lind", "nora");
        admins.press("Save");

        assertThat(String.valueOf(admins.value("Password"))).hasSizeGreaterThan(8);
        assertThat(admins.field("Password").isReadOnly()).isTrue();
        admins.press("Done");
        assertThat(admins.dialogs()).isZero();
        others.soon(() -> assertThat(lines(others))
                .anySatisfy(line -> assertThat(line).contains("Nora Lind", "nora", "Has not chosen a password yet")));
    }

    @Test
    void aUsernameThatSomebodyHasIsRefusedBesideItsField() {
        var admins = open("admin", "users");

        add(admins);
        fill(admins, "Another Anna", "ANNA");
        admins.press("Save");

        admins.expectError("Username", "Somebody has this username already");
        assertThat(admins.value("Name")).isEqualTo("Another Anna");
        assertThat(lines(admins)).noneSatisfy(line -> assertThat(line).contains("Another Anna"));
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() {
        var admins = open("admin", "users");

        add(admins);
        admins.press("Save");

        admins.expectError("Name", "Fill this in");
        admins.expectError("Username", "Fill this in");
        admins.expectError("Roles", "at least one role");
        assertThat(admins.dialogs()).isOne();
    }

    @Test
    void deactivatingAsksWhoTakesTheOpenRecords() {
        var admins = open("admin", "users");

        edit(admins, "Anna");
        admins.pressInDialog("Deactivate");
        assertThat(admins.has(RECORDS_OF_ANNA)).isTrue();
        assertThat(scenery.successPartner(record)).isEqualTo("anna");

        admins.choose(RECORDS_OF_ANNA, "Ben");
        admins.pressInDialog("Deactivate");

        assertThat(scenery.successPartner(record)).isEqualTo("ben");
        assertThat(admins.dialogs()).isZero();
        admins.soon(() ->
                assertThat(lines(admins)).anySatisfy(line -> assertThat(line).contains("Anna", "Inactive")));
    }

    @Test
    void nobodyIsAnAnswerAndCancelIsNone() {
        var admins = open("admin", "users");

        edit(admins, "Anna");
        admins.pressInDialog("Deactivate");
        admins.pressInDialog("Cancel");
        assertThat(scenery.successPartner(record)).isEqualTo("anna");
        assertThat(lines(admins)).noneSatisfy(line -> assertThat(line).contains("Inactive"));

        admins.pressInDialog("Deactivate");
        admins.pressInDialog("Deactivate");
        assertThat(scenery.successPartner(record)).isEmpty();
    }

    @Test
    void whoLooksAfterNothingIsDeactivatedWithoutAQuestionAndCanComeBack() {
        var admins = open("admin", "users");

        edit(admins, "Ben");
        admins.pressInDialog("Deactivate");
        assertThat(admins.dialogs()).isZero();
        assertThat(admins.notices()).contains("Ben cannot log in any more.");
        admins.soon(() ->
                assertThat(lines(admins)).anySatisfy(line -> assertThat(line).contains("Ben", "Inactive")));

        edit(admins, "Ben");
        admins.pressInDialog("Reactivate");
        admins.soon(() ->
                assertThat(lines(admins)).noneSatisfy(line -> assertThat(line).contains("Inactive")));
    }

    @Test
    void aPasswordIsResetToOneThatIsShownOnce() {
        var admins = open("admin", "users");

        edit(admins, "Ben");
        admins.press("Reset password");

        assertThat(String.valueOf(admins.value("Password"))).hasSizeGreaterThan(8);
        assertThat(admins.text()).doesNotContain(String.valueOf(admins.value("Password")));
        admins.press("Done");
        admins.soon(() -> assertThat(lines(admins))
                .anySatisfy(line -> assertThat(line).contains("Ben", "Has not chosen a password yet")));
    }

    @Test
    void nobodyDeactivatesThemselves() {
        var admins = open("admin", "users");

        edit(admins, "Administrator");
        admins.pressInDialog("Deactivate");

        assertThat(admins.notices()).contains("You cannot deactivate yourself. Ask another administrator.");
        assertThat(admins.dialogs()).isOne();
    }

    private static void fill(Desk desk, String name, String username) {
        desk.type("Name", name);
        desk.type("Username", username);
        desk.type("Roles", Set.of(Role.SALES));
    }
}
