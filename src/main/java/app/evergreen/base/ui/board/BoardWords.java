package app.evergreen.base.ui.board;

import app.evergreen.base.ui.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The words of the element in the language of the page, as they stand in the bundles; the element fills them in itself. */
final class BoardWords {

    private BoardWords() {}

    /**
     * The words behind these beginnings of keys, the later ones instead of the earlier ones.
     *
     * @param beginnings such as {@code board.el.}, of the bundle that is called like their first part
     */
    static Map<String, String> spoken(List<String> beginnings) {
        var words = new HashMap<String, String>();
        for (var beginning : beginnings) {
            var feature = beginning.substring(0, beginning.indexOf('.'));
            ResourceBundle.getBundle("messages." + feature, Locale.ROOT).keySet().stream()
                    .filter(key -> key.startsWith(beginning))
                    .forEach(key -> words.put(key.substring(beginning.length()), Messages.text(key)));
        }
        return words;
    }
}
