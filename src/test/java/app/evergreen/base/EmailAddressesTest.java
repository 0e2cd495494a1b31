package app.evergreen.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressesTest {

    @ParameterizedTest
    @ValueSource(strings = {"anna@example.com", " o'neil+news@sub.example.org ", "müller@example.net"})
    void anAddressThatCanExistIsAccepted(String address) {
        assertThat(EmailAddresses.valid(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna",
                "anna@",
                "@example.com",
                "a b@example.com",
                "anna@example",
                "anna@@example.com",
                "a@b.com, c@d.com"
            })
    void anAddressThatCannotExistIsRefused(String address) {
        assertThat(EmailAddresses.valid(address)).isFalse();
    }

    @Test
    void onlyAnImpossibleAddressIsAProblem() {
        var problems = new ArrayList<Problem>();
        assertThat(EmailAddresses.accept("email", "  ", problems::add)).isNull();
        assertThat(EmailAddresses.accept("email", " anna@example.com ", problems::add))
                .isEqualTo("anna@example.com");
        assertThat(problems).isEmpty();
        assertThat(EmailAddresses.accept("email", "anna", problems::add)).isNull();
        assertThat(problems).containsExactly(Problem.of("email", "base.email.impossible"));
    }
}
