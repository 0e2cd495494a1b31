package app.evergreen.base;

import java.util.Locale;
import java.util.ResourceBundle;

/** Words of the message bundle that are stored for people to read and edit, and so are in one language: that of the house. */
public final class HouseWords {

    private HouseWords() {}

    /** The text with this key, which begins with its bundle's name and takes no arguments. */
    public static String of(String key) {
        var feature = key.substring(0, key.indexOf('.'));
        return ResourceBundle.getBundle("messages." + feature, Locale.ROOT).getString(key);
    }
}
