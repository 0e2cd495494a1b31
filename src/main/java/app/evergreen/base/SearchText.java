package app.evergreen.base;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the text that a row is found by (R5.7): its words, folded, and its telephone numbers as bare digits, a line each, so that no
 * term matches across two fields. {@link SearchTerms} search it.
 */
public final class SearchText {

    private final List<String> lines = new ArrayList<>();

    /** Adds a text in which words are looked for; a missing one adds nothing. */
    public SearchText words(@Nullable String text) {
        return line(text == null ? "" : Folding.fold(text));
    }

    /** Adds a telephone number, which is looked for by its digits however they are typed; a missing one adds nothing. */
    public SearchText phone(@Nullable String number) {
        return line(number == null ? "" : SearchTerms.digits(number));
    }

    private SearchText line(String line) {
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return this;
    }

    /** The text to store. */
    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
