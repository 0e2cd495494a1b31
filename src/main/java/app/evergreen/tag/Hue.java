package app.evergreen.tag;

import java.util.Locale;

/** The colours that a tag can have; each is a soft background with text of the same hue. */
public enum Hue {
    /** The green of the house. */
    PINE,
    /** Blue-green. */
    TEAL,
    /** Light blue. */
    SKY,
    /** Deep blue. */
    INDIGO,
    /** Purple. */
    VIOLET,
    /** Pink. */
    ROSE,
    /** Orange-red. */
    CORAL,
    /** Yellow-brown. */
    AMBER,
    /** Grey. */
    SLATE;

    /** The name in style sheets ({@code tag-pine}) and in the database: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The hue with this key. Throws {@link IllegalArgumentException} where there is none. */
    public static Hue of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
