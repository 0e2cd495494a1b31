package app.evergreen.thread;

import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** How an event's arguments are kept: a list of texts as JSON. */
final class Arguments {

    private static final JsonMapper JSON = new JsonMapper();

    private Arguments() {}

    static String write(Object... arguments) {
        return JSON.writeValueAsString(
                Arrays.stream(arguments).map(String::valueOf).toList());
    }

    static List<String> read(String arguments) {
        return List.of(JSON.readValue(arguments, String[].class));
    }
}
