package app.evergreen.calendar;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Folds lines as RFC 5545 (3.1) asks: 75 octets at most without the break, never within a character. */
final class OctetFolding {

    private static final int MOST_OCTETS = 75;
    private static final String BREAK = "\r\n";
    private static final Pattern LINE_END = Pattern.compile(BREAK);

    private OctetFolding() {}

    /** The same content in short lines. Lines end with CR and LF, before and after. */
    static String fold(String content) {
        var folded = new StringBuilder(content.length());
        LINE_END.splitAsStream(content).forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        var room = MOST_OCTETS;
        for (var letter : line.codePoints().mapToObj(Character::toString).toList()) {
            var octets = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets > room) {
                folded.append(BREAK).append(' ');
                room = MOST_OCTETS - 1;
            }
            folded.append(letter);
            room -= octets;
        }
        folded.append(BREAK);
    }
}
