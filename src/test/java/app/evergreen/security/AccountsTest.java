package app.evergreen.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.evergreen.support.IntegrationTest;
import app.evergreen.support.TestClock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;

/** What an administrator changes holds from the next request on. */
@IntegrationTest
class AccountsTest {

    @Autowired
    private AutowireCapableBeanFactory context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private UserService users;

    @Autowired
    private UserDepartures departures;

    @Autowired
    private ProfileService profiles;

    @Autowired
    private UserDirectory directory;

    @Autowired
    private TestClock clock;

    private People people;
    private UserId anna;
    private SecurityContext session;

    @BeforeEach
    void annaIsLoggedIn() {
        people = context.createBean(People.class);
        var added = people.add("anna", Role.SUCCESS_USER);
        anna = added.id();
        people.as("anna", () -> profiles.changePassword(added.password(), "correct horse"));
        var user = directory.loadUserByUsername("anna");
        session = new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        accounts.refresh(session);
    }

    @Test
    void aNewRoleBringsItsRightsIntoTheSession() {
        var opened = People.fields("anna", Role.SUCCESS_USER);
        people.asAdmin(() -> users.save(anna, opened, People.fields("anna", Role.SALES)));

        await().untilAsserted(() -> {
            assertThat(accounts.refresh(session)).isTrue();
            assertThat(session.getAuthentication().getAuthorities())
                    .extracting(granted -> granted.getAuthority())
                    .contains("ROLE_WRITE_LEADS")
                    .doesNotContain("ROLE_WRITE_RECORDS");
        });
    }

    @Test
    void aSessionEndsWithTheAccount() {
        people.asAdmin(() -> departures.deactivate(anna, Optional.empty()));

        await().untilAsserted(() -> assertThat(accounts.refresh(session)).isFalse());
    }

    @Test
    void aSessionEndsAfterTwelveHoursHoweverBusy() {
        clock.advance(Accounts.LONGEST_SESSION.minusSeconds(1));
        assertThat(accounts.refresh(session)).isTrue();

        clock.advance(Duration.ofSeconds(1));
        assertThat(accounts.refresh(session)).isFalse();
    }

    @Test
    void aResetPasswordTakesEverythingButTheChoiceOfANewOne() {
        people.asAdmin(() -> users.resetPassword(anna));

        await().untilAsserted(() -> {
            accounts.refresh(session);
            assertThat(session.getAuthentication().getAuthorities())
                    .extracting(granted -> granted.getAuthority())
                    .containsExactly("ROLE_OWN_ACCOUNT");
        });
    }
}
