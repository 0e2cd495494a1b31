package app.evergreen.base;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The one folding under which searches match and names are unique (R1.3, R5.7): case, accents and outer or doubled blanks do
 * not matter, and letters that only look accented (ß, ø, ł, æ …) fold to their plain neighbours.
 */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");

    private Folding() {}

    /** The folded form; folding it again changes nothing. */
    public static String fold(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var plain = new StringBuilder(decomposed.length());
        decomposed.codePoints().forEach(letter -> plain.append(plainLetter(letter)));
        var unmarked =
                MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
        return BLANKS.matcher(unmarked).replaceAll(" ").strip();
    }

    private static String plainLetter(int letter) {
        return switch (letter) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ı' -> "i";
            case 'ς' -> "σ";
            default -> Character.toString(letter);
        };
    }
}
