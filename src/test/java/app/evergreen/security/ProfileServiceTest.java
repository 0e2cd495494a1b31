package app.evergreen.security;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.base.Problem;
import app.evergreen.base.SaveResult;
import app.evergreen.security.UserAdded.Added;
import app.evergreen.support.IntegrationTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What users decide for themselves. */
@IntegrationTest
class ProfileServiceTest {

    private static final String CHOSEN = "correct horse";

    @Autowired
    private AutowireCapableBeanFactory context;

    @Autowired
    private ProfileService profiles;

    @Autowired
    private UserDirectory directory;

    private People people;
    private Added anna;

    @BeforeEach
    void annaIsNew() {
        people = context.createBean(People.class);
        anna = people.add("anna", Role.SALES);
    }

    @Test
    void withAPasswordOfOnesOwnTheRightsCome() {
        assertThat(change(anna.password(), CHOSEN)).isInstanceOf(SaveResult.Saved.class);

        var now = directory.loadUserByUsername("anna");
        assertThat(now.mustChangePassword()).isFalse();
        assertThat(now.may(Rights.WRITE_LEADS)).isTrue();
    }

    @Test
    void theCurrentPasswordIsNeeded() {
        assertThat(change("a guess", CHOSEN)).isEqualTo(invalid("current", "security.password.wrong"));
    }

    @ParameterizedTest
    @CsvSource({"short, security.password.too-short", "anna-maria, ", "'', security.password.too-short"})
    void aPasswordIsLongEnough(String next, String problem) {
        var answer = change(anna.password(), next);
        if (problem == null) {
            assertThat(answer).isInstanceOf(SaveResult.Saved.class);
        } else {
            assertThat(answer).isEqualTo(invalid("next", problem, Passwords.FEWEST_LETTERS));
        }
    }

    @Test
    void aPasswordFitsWhatIsScrambled() {
        assertThat(change(anna.password(), "ü".repeat(37)))
                .isEqualTo(invalid("next", "security.password.too-long", Passwords.MOST_BYTES));
        assertThat(change(anna.password(), "ü".repeat(36))).isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void aPasswordIsNeitherTheOldOneNorTheUsername() {
        assertThat(change(anna.password(), anna.password())).isEqualTo(invalid("next", "security.password.same"));
        var longName = people.add("annabella", Role.SALES);
        assertThat(people.as("annabella", () -> profiles.changePassword(longName.password(), "AnnaBella")))
                .isEqualTo(invalid("next", "security.password.is-username"));
    }

    @Test
    void timeZoneLanguageAndShortcutsAreTheUsers() {
        var profile = new Profile("Asia/Kolkata", "en", false);

        assertThat(people.as("anna", () -> profiles.save(profile))).isInstanceOf(SaveResult.Saved.class);

        assertThat(directory.loadUserByUsername("anna").profile()).isEqualTo(profile);
        assertThat(people.as("anna", () -> profiles.save(new Profile("Nowhere/At all", "en", true))))
                .isEqualTo(invalid("timeZone", "security.user.time-zone.unknown"));
    }

    private SaveResult change(String current, String next) {
        return people.as("anna", () -> profiles.changePassword(current, next));
    }

    private static SaveResult invalid(String field, String key, Object... arguments) {
        return new SaveResult.Invalid(List.of(Problem.of(field, key, arguments)));
    }
}
