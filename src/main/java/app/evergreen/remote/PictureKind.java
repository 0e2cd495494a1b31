package app.evergreen.remote;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Kinds of pictures that browsers draw and that carry no script, known by how they begin: what a server says they are is not asked. */
enum PictureKind {
    PNG("image/png", "\u0089PNG\r\n\u001a\n"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff"),
    GIF("image/gif", "GIF8[79]a"),
    WEBP("image/webp", "RIFF.{4}WEBP");

    private static final int HEAD = 12;

    private final String mediaType;
    private final Pattern beginning;

    PictureKind(String mediaType, String beginning) {
        this.mediaType = mediaType;
        this.beginning = Pattern.compile(beginning, Pattern.DOTALL);
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<PictureKind> of(byte[] content) {
        var head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(kind -> kind.beginning.matcher(head).lookingAt())
                .findFirst();
    }
}
