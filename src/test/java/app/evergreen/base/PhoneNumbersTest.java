package app.evergreen.base;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.base.PhoneReading.Blank;
import app.evergreen.base.PhoneReading.Doubtful;
import app.evergreen.base.PhoneReading.Good;
import app.evergreen.base.PhoneReading.Impossible;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {

    private final PhoneNumbers anywhere = new PhoneNumbers("");

    @Test
    void aNumberIsKeptInInternationalForm() {
        assertThat(anywhere.read(" +44(0)20 79460123 ")).isEqualTo(new Good("+44 20 7946 0123"));
        assertThat(anywhere.read("0033199001234")).isEqualTo(anywhere.read("+33 1 99 00 12 34"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+1 202-555-0123", "+44 20 7946 0999", "+33 1 99 00 12 34", "+49 30 23125123", "+61 491 570 156"
            })
    void numbersReservedForFictionAreGood(String number) {
        assertThat(anywhere.read(number)).isInstanceOf(Good.class);
    }

    @Test
    void aNumberOfAnUnknownRangeIsDoubtfulAndKept() {
        assertThat(anywhere.read("+1 555 555 0123")).isInstanceOf(Doubtful.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"call me", "12", "+44 12", "+49 30 23125 123 456 789 012 345", "+999 1234567"})
    void aNumberThatCannotBeIsImpossible(String typed) {
        assertThat(anywhere.read(typed)).isInstanceOf(Impossible.class);
    }

    @Test
    void withoutACountryTheNumberMustNameOne() {
        assertThat(anywhere.read("020 7946 0123")).isEqualTo(new Impossible(Text.of("base.phone.no-country")));
        assertThat(new PhoneNumbers("gb").read("020 7946 0123")).isEqualTo(new Good("+44 20 7946 0123"));
    }

    @Test
    void nothingTypedIsNoNumber() {
        assertThat(anywhere.read(null)).isInstanceOf(Blank.class);
        assertThat(anywhere.read("  ")).isInstanceOf(Blank.class);
    }

    @Test
    void onlyAnImpossibleNumberIsAProblem() {
        var problems = new ArrayList<Problem>();
        assertThat(anywhere.accept("phone", "+1 555 555 0123", problems::add)).isEqualTo("+1 555-555-0123");
        assertThat(problems).isEmpty();
        assertThat(anywhere.accept("phone", "12", problems::add)).isNull();
        assertThat(problems).extracting(Problem::field).containsExactly("phone");
    }
}
