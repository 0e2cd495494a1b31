package app.evergreen.base;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R5.7: case, accents and blanks do not matter. */
class FoldingTest {

    @Property(tries = 5_000)
    void foldingAgainChangesNothing(@ForAll String text) {
        var folded = Folding.fold(text);

        assertThat(Folding.fold(folded)).isEqualTo(folded);
    }

    @Property
    void caseAndOuterBlanksDoNotMatter(@ForAll String text) {
        assertThat(Folding.fold("  " + text + "\t")).isEqualTo(Folding.fold(text));
    }

    @ParameterizedTest
    @CsvSource({
        "Straße, strasse",
        "STRASSE, strasse",
        "Ærø, aero",
        "Łódź, lodz",
        "İstanbul, istanbul",
        "ΟΔΟΣ, οδοσ",
        "ﬁne, fine",
        "'New   York', new york"
    })
    void lettersThatOnlyLookAccentedAreTheirPlainNeighbours(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }
}
