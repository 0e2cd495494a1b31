package app.evergreen.base.ui.board;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The words of the element, as they stand in the bundles; the element fills them in itself. */
final class BoardWords {

    private BoardWords() {}

    /**
     * The words behind these beginnings of keys, the later ones instead of the earlier ones.
     *
     * @param beginnings such as {@code board.el.}, of the bundle that is called like their first part
     */
    static Map<String, String> in(Locale locale, List<String> beginnings) {
        var words = new HashMap<String, String>();
        for (var beginning : beginnings) {
            var bundle = bundle(beginning.substring(0, beginning.indexOf('.')), locale);
            bundle.keySet().stream()
                    .filter(key -> key.startsWith(beginning))
                    .forEach(key -> words.put(key.substring(beginning.length()), bundle.getString(key)));
        }
        return words;
    }

    private static ResourceBundle bundle(String feature, Locale locale) {
        return ResourceBundle.getBundle(
                "messages." + feature,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
