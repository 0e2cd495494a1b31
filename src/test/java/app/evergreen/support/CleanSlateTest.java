package app.evergreen.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@IntegrationTest
@TestConstructor(autowireMode = AutowireMode.ALL)
@RequiredArgsConstructor
class CleanSlateTest {

    private final JdbcClient jdbc;
    private final TestClock hand;
    private final Clock clock;

    @RepeatedTest(2)
    void nothingOfAnotherTestIsLeft() {
        assertThat(clock.instant()).isEqualTo(TestClock.START);
        hand.advance(Duration.ofDays(1));
        assertThat(clock.instant()).isEqualTo(TestClock.START.plus(Duration.ofDays(1)));

        assertThat(jdbc.sql("SELECT count(*) FROM subject WHERE kind = 'PARTNER'")
                        .query(Long.class)
                        .single())
                .isZero();
        jdbc.sql("INSERT INTO subject (id, kind) VALUES (987654321, 'PARTNER')").update();
    }
}
