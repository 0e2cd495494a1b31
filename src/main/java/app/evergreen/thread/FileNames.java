package app.evergreen.thread;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a file from outside may be called here. */
final class FileNames {

    private static final int LONGEST = 200;
    /** Folders, control characters, and the marks that turn the direction of what is read. */
    private static final Pattern UNWANTED = Pattern.compile("^.*[/\\\\]|[\\p{Cc}\\p{Cf}]", Pattern.DOTALL);

    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,60}");
    private static final String UNKNOWN = "application/octet-stream";

    private FileNames() {}

    /** The last part of the name, in a length that can be kept: its end stays, which tells what the file is. */
    static String clean(String given) {
        var name = UNWANTED.matcher(given).replaceAll("").strip();
        var kept = name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name;
        return kept.isBlank() ? "file" : kept;
    }

    /** The media type without its parameters; the one that says nothing where it is none. */
    static String mediaType(String given) {
        var type = given.toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
        return MEDIA_TYPE.matcher(type).matches() ? type : UNKNOWN;
    }
}
