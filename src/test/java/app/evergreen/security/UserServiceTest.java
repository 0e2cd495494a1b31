package app.evergreen.security;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.base.Problem;
import app.evergreen.base.SaveResult;
import app.evergreen.support.AtOnce;
import app.evergreen.support.IntegrationTest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Users are added and changed by administrators, and one active administrator remains. */
@IntegrationTest
class UserServiceTest {

    @Autowired
    private AutowireCapableBeanFactory context;

    @Autowired
    private UserService users;

    @Autowired
    private UserDepartures departures;

    @Autowired
    private UserAccountQuery accounts;

    @Autowired
    private UserDirectory directory;

    @Autowired
    private PasswordEncoder encoder;

    private People people;

    @BeforeEach
    void somebodyAdministers() {
        people = context.createBean(People.class);
    }

    @Test
    void aNewUserLogsInWithAPasswordMadeUpHereAndMayOnlyChangeIt() {
        var added = people.add("anna", Role.SUCCESS_USER);

        var anna = directory.loadUserByUsername(" Anna ");
        assertThat(encoder.matches(added.password(), anna.getPassword())).isTrue();
        assertThat(anna.mustChangePassword()).isTrue();
        assertThat(anna.may(Rights.OWN_ACCOUNT)).isTrue();
        assertThat(anna.may(Rights.READ)).isFalse();
    }

    @Test
    void everyFieldSaysWhatIsWrongWithIt() {
        var nonsense = new UserFields(" ", "no address", Set.of(), "Mars/Olympus", "tlh");

        var refused = people.asAdmin(() -> users.add(new NewUser("no blanks", nonsense)));

        assertThat(refused)
                .isInstanceOfSatisfying(
                        UserAdded.Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(Problem::field)
                                .containsExactly("username", "name", "email", "roles", "timeZone", "language"));
    }

    @Test
    void aUsernameIsTakenOnceWithoutRegardToCase() {
        people.add("anna", Role.SALES);

        assertThat(people.asAdmin(() -> users.add(new NewUser("ANNA", People.fields("Other", Role.SALES)))))
                .isEqualTo(new UserAdded.Invalid(List.of(Problem.of("username", "security.user.username.taken"))));
    }

    @Test
    void twoAdministratorsWhoChangeDifferentFieldsBothHaveTheirWay() {
        var anna = people.add("anna", Role.SALES).id();
        var opened = fieldsOf(anna);

        save(anna, opened, People.fields("anna", Role.SUCCESS_MANAGER));
        save(anna, opened, new UserFields("Anna B", opened.email(), opened.roles(), "UTC", "en"));

        assertThat(fieldsOf(anna))
                .isEqualTo(new UserFields("Anna B", "anna@example.com", Set.of(Role.SUCCESS_MANAGER), "UTC", "en"));
    }

    @Test
    void twoAdministratorsWhoChangeTheSameFieldLearnOfEachOther() {
        var anna = people.add("anna", Role.SALES).id();
        var opened = fieldsOf(anna);
        save(anna, opened, People.fields("anna", Role.SUCCESS_MANAGER));

        assertThat(save(anna, opened, People.fields("anna", Role.SUCCESS_USER))).isInstanceOf(SaveResult.Changed.class);
        assertThat(fieldsOf(anna).roles()).containsExactly(Role.SUCCESS_MANAGER);
    }

    @Test
    void theLastAdministratorStaysOne() {
        var admin = directory.loadUserByUsername(People.ADMIN).id();
        var opened = fieldsOf(admin);
        var demoted = new UserFields(opened.name(), "", Set.of(Role.SALES), opened.timeZone(), "en");

        assertThat(save(admin, opened, demoted)).isInstanceOf(SaveResult.Refused.class);
        assertThat(fieldsOf(admin).roles()).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void ofTwoAdministratorsWhoDemoteEachOtherAtOnceOneRemains() {
        var first = people.add("first", Role.ADMINISTRATOR).id();
        var admin = directory.loadUserByUsername(People.ADMIN).id();
        var sales = Set.of(Role.SALES);

        AtOnce.all(List.of(() -> demote(first, sales), () -> demote(admin, sales)));

        assertThat(people.asTheSystem(accounts::all))
                .filteredOn(user -> user.fields().roles().contains(Role.ADMINISTRATOR))
                .hasSize(1);
    }

    private SaveResult demote(UserId user, Set<Role> roles) {
        return people.asTheSystem(() -> {
            var opened = accounts.find(user).orElseThrow().fields();
            return users.save(
                    user, opened, new UserFields(opened.name(), opened.email(), roles, opened.timeZone(), "en"));
        });
    }

    @Test
    void nobodyDeactivatesThemselves() {
        var admin = directory.loadUserByUsername(People.ADMIN).id();

        assertThat(people.asAdmin(() -> departures.deactivate(admin, Optional.empty())))
                .isInstanceOf(Deactivation.Refused.class);
    }

    @Test
    void theLastAdministratorIsNotDeactivatedByAnybody() {
        var admin = directory.loadUserByUsername(People.ADMIN).id();

        assertThat(people.asTheSystem(() -> departures.deactivate(admin, Optional.empty())))
                .isInstanceOf(Deactivation.Refused.class);
        assertThat(directory.loadUserByUsername(People.ADMIN).isEnabled()).isTrue();
    }

    @Test
    void somebodyWithoutWorkIsDeactivatedAtOnceAndCanComeBack() {
        var anna = people.add("anna", Role.SALES).id();

        assertThat(people.asAdmin(() -> departures.deactivate(anna, Optional.empty())))
                .isInstanceOf(Deactivation.Deactivated.class);
        assertThat(directory.loadUserByUsername("anna").isEnabled()).isFalse();

        people.asAdmin(() -> users.reactivate(anna));
        assertThat(directory.loadUserByUsername("anna").isEnabled()).isTrue();
    }

    @Test
    void aResetPasswordOpensNothingAnyMore() {
        var added = people.add("anna", Role.SALES);

        var reset = (PasswordReset.Reset) people.asAdmin(() -> users.resetPassword(added.id()));

        var anna = directory.loadUserByUsername("anna");
        assertThat(encoder.matches(added.password(), anna.getPassword())).isFalse();
        assertThat(encoder.matches(reset.password(), anna.getPassword())).isTrue();
    }

    @Test
    void aUserWhoIsNotThereIsGone() {
        var nobody = new UserId(987_654);

        assertThat(people.asAdmin(() -> users.reactivate(nobody))).isInstanceOf(SaveResult.Gone.class);
        assertThat(people.asAdmin(() -> users.resetPassword(nobody))).isInstanceOf(PasswordReset.Gone.class);
        assertThat(people.asAdmin(() -> departures.deactivate(nobody, Optional.empty())))
                .isInstanceOf(Deactivation.Gone.class);
    }

    private UserFields fieldsOf(UserId user) {
        return people.asTheSystem(() -> accounts.find(user).orElseThrow().fields());
    }

    private SaveResult save(UserId user, UserFields opened, UserFields typed) {
        return people.asAdmin(() -> users.save(user, opened, typed));
    }
}
