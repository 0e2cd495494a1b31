package app.evergreen.thread;

import java.util.Locale;
import java.util.Set;

/**
 * A file as lists show it.
 *
 * @param id its key
 * @param name what it was called where it came from
 * @param mediaType what its sender said it is; nothing relies on that
 * @param size in bytes
 */
public record AttachmentLine(AttachmentId id, String name, String mediaType, long size) {

    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    /** Whether a browser may show it as a picture: of those kinds only that carry no script. */
    public boolean picture() {
        return picture(mediaType);
    }

    /** Whether it is called a mail; what it is shows when it is read. */
    boolean mail() {
        return mediaType.equals("message/rfc822")
                || name.toLowerCase(Locale.ROOT).endsWith(".eml");
    }

    static boolean picture(String mediaType) {
        return PICTURES.contains(mediaType);
    }
}
