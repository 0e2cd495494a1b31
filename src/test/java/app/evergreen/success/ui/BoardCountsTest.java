package app.evergreen.success.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.security.SystemActor;
import app.evergreen.stage.StageQuery;
import app.evergreen.success.CreateResult;
import app.evergreen.success.NewRecord;
import app.evergreen.success.RecordFields;
import app.evergreen.success.StageTally;
import app.evergreen.success.SuccessRecordService;
import app.evergreen.support.CountedStatements;
import app.evergreen.support.IntegrationTest;
import app.evergreen.support.TestClock;
import java.time.Duration;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@IntegrationTest
@TestConstructor(autowireMode = AutowireMode.ALL)
@RequiredArgsConstructor
class BoardCountsTest {

    private final BoardCounts counts;
    private final SuccessRecordService records;
    private final StageQuery stages;
    private final CountedStatements statements;
    private final SystemActor actor;
    private final TestClock clock;

    @Test
    void nothingIsCountedAgainAsLongAsNothingChanges() {
        var first = asAdmin(counts::now);

        assertThat(during(counts::now)).isZero();
        assertThat(asAdmin(counts::now)).isSameAs(first);
    }

    @Test
    void onesOwnChangeIsCountedAtOnce() {
        asAdmin(counts::now);
        make();

        assertThat(asAdmin(counts::now).totals().values().stream()
                        .mapToInt(StageTally::all)
                        .sum())
                .isOne();
    }

    @Test
    void whoHasWaitedSharesWhatWasCountedMeanwhile() {
        var asked = counts.version();
        make();
        var counted = asAdmin(counts::now);

        assertThat(asAdmin(() -> counts.since(asked))).isSameAs(counted);
    }

    @Test
    void whatWasForTodayIsCountedAnewWhenADayMayHaveBegun() {
        asAdmin(counts::now);
        clock.advance(Duration.ofMinutes(15));

        assertThat(during(counts::now)).isPositive();
    }

    private void make() {
        var made = asAdmin(
                () -> records.create(new NewRecord(stages.all().getFirst().id(), RecordFields.titled("Counted"))));
        assertThat(made).isInstanceOf(CreateResult.Created.class);
    }

    private int during(Runnable reading) {
        return asAdmin(() -> statements.during(reading));
    }

    private <T> T asAdmin(Supplier<T> work) {
        return actor.as("admin", work);
    }
}
