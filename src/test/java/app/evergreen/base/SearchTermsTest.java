package app.evergreen.base;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SearchTermsTest {

    private static final String LONDON = new SearchText()
            .words("Žofie Müller-Łuczak")
            .words("zofie@example.com")
            .phone("+44 20 7946 0123")
            .words("Rollout 24/7 for 10 sites")
            .toString();

    @Test
    void everyWordMustOccurAndPartOfAWordIsEnough() {
        assertThat(matches("mull zof")).isTrue();
        assertThat(matches("mull berlin")).isFalse();
    }

    @Test
    void caseAndAccentsDoNotMatter() {
        assertThat(matches("ŽOFIE müller łuczak")).isTrue();
    }

    @Test
    void aNumberIsFoundHoweverItIsTyped() {
        assertThat(matches("020 7946 0123")).isTrue();
        assertThat(matches("+44 (0)20 7946-0123")).isTrue();
        assertThat(matches("0044 20 7946")).isTrue();
        assertThat(matches("(020) 7946")).isTrue();
        assertThat(matches("٧٩٤٦")).isTrue();
        assertThat(matches("020 7946 0124")).isFalse();
    }

    @Test
    void fewDigitsAreAWordLikeAnyOther() {
        assertThat(matches("10 sites")).isTrue();
        assertThat(matches("24/7")).isTrue();
        assertThat(matches("11 sites")).isFalse();
    }

    @Test
    void aTermNeverMatchesAcrossTwoFields() {
        assertThat(matches("luczakzofie")).isFalse();
        assertThat(new SearchText()
                        .phone("+1 202 555 0100")
                        .phone("+1 202 555 0101")
                        .toString())
                .doesNotContain("01001202");
    }

    @Test
    void nothingTypedMatchesEverything() {
        assertThat(matches("")).isTrue();
        assertThat(matches("  ")).isTrue();
        assertThat(SearchTerms.of(" ").condition("x")).isEqualTo("true");
    }

    @Test
    void signsOfLikeAreLetters() {
        assertThat(SearchTerms.of("50%_\\").parameters()).containsValue("%50\\%\\_\\\\%");
    }

    @Property
    void whateverIsTypedIsFoundInItself(@ForAll String text) {
        assertThat(SearchTerms.of(text).match(new SearchText().words(text).toString()))
                .isTrue();
    }

    private static boolean matches(String typed) {
        return SearchTerms.of(typed).match(LONDON);
    }
}
