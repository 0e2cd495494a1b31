package app.evergreen.success;

import app.evergreen.stage.StageOutcome;
import org.jspecify.annotations.Nullable;

/**
 * How well a customer does (R4.6). It is derived, never stored: what the outcome fixes, else what was set by hand, else the stage's default.
 *
 * @param value 0 to 100
 * @param byHand what somebody set, which closing does not touch; {@code null} where nobody did
 * @param stageDefault what holds where nothing is set by hand
 */
public record Health(int value, @Nullable Integer byHand, int stageDefault) {

    /** The health of a record with this outcome, hand-set value and stage's default. */
    public static Health of(StageOutcome outcome, @Nullable Integer byHand, int stageDefault) {
        var open = byHand != null ? byHand : stageDefault;
        return new Health(outcome.fixedHealth().orElse(open), byHand, stageDefault);
    }

    /** The word that goes with the number. */
    public HealthBand band() {
        return HealthBand.of(value);
    }
}
