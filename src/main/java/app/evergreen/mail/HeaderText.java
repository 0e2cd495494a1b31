package app.evergreen.mail;

import java.util.regex.Pattern;

/** Makes a header's value of what people typed: whatever would end a line, and so begin a header of its own, is a blank. */
final class HeaderText {

    private static final Pattern ENDS_LINE = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    private HeaderText() {}

    static String of(String typed) {
        return ENDS_LINE.matcher(typed).replaceAll(" ").strip();
    }
}
