package app.evergreen.base;

import java.util.List;

/**
 * A sentence for people that is not yet in a language: a key of the message bundle and what goes into it.
 *
 * @param key the key, beginning with the feature's name
 * @param arguments what the sentence is filled with, in the bundle's order
 */
public record Text(String key, List<Object> arguments) {

    /** Keeps its own copy of the arguments. */
    public Text {
        arguments = List.copyOf(arguments);
    }

    /** The sentence with this key, filled with these arguments. */
    public static Text of(String key, Object... arguments) {
        return new Text(key, List.of(arguments));
    }
}
