package app.evergreen.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class RanksTest {

    private static final long FAR = 1L << 60;

    @Property
    void aRankBetweenTwoNeighboursIsBetweenThemOrThereIsNone(
            @ForAll @LongRange(min = -FAR, max = FAR) long one, @ForAll @LongRange(min = -FAR, max = FAR) long other) {
        var above = Math.min(one, other);
        var below = Math.max(one, other);

        var between = Ranks.between(OptionalLong.of(above), OptionalLong.of(below));

        assertThat(between.isPresent()).isEqualTo(below - above > 1);
        between.ifPresent(rank -> assertThat(rank).isGreaterThan(above).isLessThan(below));
    }

    @Property
    void theTopIsAboveTheFirstAndTheEndBelowTheLast(@ForAll @LongRange(min = -FAR, max = FAR) long rank) {
        assertThat(Ranks.top(OptionalLong.of(rank))).isLessThan(rank);
        assertThat(Ranks.between(OptionalLong.of(rank), OptionalLong.empty()).orElseThrow())
                .isGreaterThan(rank);
    }

    @Test
    void thirtyCardsGoBetweenTwoNeighboursBeforeAColumnIsNumberedAnew() {
        var below = OptionalLong.of(Ranks.GAP);
        for (var card = 0; card < 30; card++) {
            below = Ranks.between(OptionalLong.of(0), below);
            assertThat(below).isPresent();
        }
    }
}
