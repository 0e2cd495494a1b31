package app.evergreen.base.ui;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A language that nobody speaks, made from English letter by letter and written from right to left. It shows what a translation would
 * meet: a word that is not in the bundle, a layout that only knows left and right, a label that has no room.
 */
final class PseudoLanguage {

    static final Locale LOCALE = Locale.of("ar", "XB");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}");
    private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنه";

    private PseudoLanguage() {}

    /** The English pattern in pseudo-Arabic; what stands in braces stays. */
    static String of(String english) {
        var result = new StringBuilder();
        var placeholders = PLACEHOLDER.matcher(english);
        var from = 0;
        while (placeholders.find()) {
            result.append(letters(english.substring(from, placeholders.start())))
                    .append(placeholders.group());
            from = placeholders.end();
        }
        return result.append(letters(english.substring(from))).toString();
    }

    private static String letters(String english) {
        var result = new StringBuilder();
        english.toLowerCase(Locale.ROOT)
                .chars()
                .map(letter -> letter >= 'a' && letter <= 'z' ? LETTERS.charAt(letter - 'a') : letter)
                .forEach(letter -> result.append((char) letter));
        return result.toString();
    }
}
