package app.evergreen.base.ui.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How messages are written and read: nothing is said of what is missing, and nothing is accepted that is. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Json() {}

    static ObjectNode message(String type, Object content) {
        ObjectNode message = MAPPER.valueToTree(content);
        return message.put("type", type);
    }

    static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    static <E> E read(JsonNode detail, Class<E> type) {
        return MAPPER.treeToValue(detail, type);
    }
}
