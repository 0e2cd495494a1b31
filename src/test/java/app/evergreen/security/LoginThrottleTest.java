package app.evergreen.security;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.support.TestClock;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Guessing passwords is slow, and a typing error is not punished. */
class LoginThrottleTest {

    private static final String HERE = "192.0.2.1";

    private final TestClock clock = new TestClock();
    private final LoginThrottle throttle = new LoginThrottle(clock);

    @Test
    void someErrorsAreFree() {
        fail("anna", LoginThrottle.FREE_BY_NAME - 1);

        assertThat(throttle.wait("anna", HERE)).isZero();
    }

    @Test
    void thenEachErrorDoublesTheWaitUpToALimit() {
        fail("anna", LoginThrottle.FREE_BY_NAME);
        assertThat(throttle.wait("Anna ", HERE)).isEqualTo(LoginThrottle.FIRST_WAIT);

        fail("anna", 1);
        assertThat(throttle.wait("anna", HERE)).isEqualTo(LoginThrottle.FIRST_WAIT.multipliedBy(2));

        fail("anna", 30);
        assertThat(throttle.wait("anna", HERE)).isEqualTo(LoginThrottle.LONGEST_WAIT);
    }

    @Test
    void theWaitPasses() {
        fail("anna", LoginThrottle.FREE_BY_NAME);
        clock.advance(LoginThrottle.FIRST_WAIT);

        assertThat(throttle.wait("anna", HERE)).isZero();
    }

    @Test
    void somebodyElseAndSomewhereElseNobodyWaits() {
        fail("anna", LoginThrottle.FREE_BY_NAME);

        assertThat(throttle.wait("ben", HERE)).isZero();
        assertThat(throttle.wait("anna", "192.0.2.2")).isZero();
    }

    @Test
    void whoTriesManyNamesWaitsForAllOfThem() {
        IntStream.range(0, LoginThrottle.FREE_BY_ADDRESS).forEach(name -> fail("name" + name, 1));

        assertThat(throttle.wait("another", HERE)).isPositive();
    }

    @Test
    void aLogInAndAnHourForget() {
        fail("anna", LoginThrottle.FREE_BY_NAME);
        throttle.succeeded("anna", HERE);
        assertThat(throttle.wait("anna", HERE)).isZero();

        fail("anna", LoginThrottle.FREE_BY_NAME - 1);
        clock.advance(LoginThrottle.MEMORY.plus(Duration.ofSeconds(1)));
        fail("anna", 1);
        assertThat(throttle.wait("anna", HERE)).isZero();
    }

    private void fail(String username, int times) {
        IntStream.range(0, times).forEach(time -> throttle.failed(username, HERE));
    }
}
