package app.evergreen.base.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Values as the browser keeps them; what it sends back may be forged. */
class ValueTextTest {

    @Test
    void anAmountIsTheSameHoweverManyZerosEndIt() {
        var amounts = ValueText.amount();

        assertThat(amounts.write().apply(new BigDecimal("1200.00"))).isEqualTo("1200");
        assertThat(amounts.read().apply("1200")).contains(new BigDecimal("1200"));
        assertThat(amounts.write().apply(null)).isEmpty();
        assertThat(amounts.read().apply("lots")).isEmpty();
    }

    @Test
    void aChoiceIsFoundByItsKeyUnlessItIsGone() {
        ValueText<Integer> choices = ValueText.choice(
                Integer::longValue, key -> Optional.of((int) key).filter(known -> known < 10));

        assertThat(choices.write().apply(7)).isEqualTo("7");
        assertThat(choices.read().apply("7")).contains(7);
        assertThat(choices.read().apply("12")).isEmpty();
        assertThat(choices.read().apply("seven")).isEmpty();
    }

    @Test
    void aConstantGoesByItsName() {
        var days = ValueText.constant(DayOfWeek.class);

        assertThat(days.read().apply(days.write().apply(DayOfWeek.FRIDAY))).contains(DayOfWeek.FRIDAY);
        assertThat(days.read().apply("SOMEDAY")).isEmpty();
    }
}
