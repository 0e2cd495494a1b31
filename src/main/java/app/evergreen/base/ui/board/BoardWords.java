package app.evergreen.base.ui.board;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The words of the element: the bundle's keys behind {@code board.el.}, as they stand; the element fills them in itself. */
final class BoardWords {

    private static final String PREFIX = "board.el.";

    private BoardWords() {}

    static Map<String, String> in(Locale locale) {
        var bundle = ResourceBundle.getBundle(
                "messages.board",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return bundle.keySet().stream()
                .filter(key -> key.startsWith(PREFIX))
                .collect(Collectors.toUnmodifiableMap(key -> key.substring(PREFIX.length()), bundle::getString));
    }
}
