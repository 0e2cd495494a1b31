package app.evergreen.bench.client;

import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the server answers to calls.
 *
 * @param content the message
 * @param characters how long it was before it was compressed
 */
public record Answer(JsonNode content, int characters) {

    private static final String GUARD = "for(;;);";

    /** Reads it as it came, with what guards it against being run as a script. */
    static Answer of(String text) {
        var json = text.startsWith(GUARD) ? text.substring(GUARD.length() + 1, text.length() - 1) : text;
        var content = JsonMapper.shared().readTree(json);
        if (content.path("meta").has("appError") || content.path("meta").has("sessionExpired")) {
            throw new Broken("The page has ended: " + content.path("meta"));
        }
        return new Answer(content, text.length());
    }

    /** What the server says to elements in messages of this type. */
    public Optional<JsonNode> said(String type) {
        return each("execute")
                .map(execution -> execution.path(0))
                .filter(said -> type.equals(said.path("type").asString("")))
                .findFirst();
    }

    /** The node that becomes an element with this tag. */
    Optional<Integer> made(String tag) {
        return puts("tag")
                .filter(put -> tag.equals(put.path("value").asString("")))
                .map(put -> put.path("node").asInt())
                .findFirst();
    }

    Stream<JsonNode> puts(String key) {
        return each("changes").filter(change -> key.equals(change.path("key").asString("")));
    }

    private Stream<JsonNode> each(String list) {
        return StreamSupport.stream(content.path(list).spliterator(), false);
    }
}
