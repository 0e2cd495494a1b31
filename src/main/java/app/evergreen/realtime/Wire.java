package app.evergreen.realtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How changes travel between nodes: {@code RECORD:1,2;STAGE:*}, at most {@value #MOST_IDS} ids a topic, below PostgreSQL's 8,000 bytes. */
final class Wire {

    static final String CHANNEL = "evergreen";
    static final long EVERYTHING = 0;
    static final int MOST_IDS = 30;

    private Wire() {}

    static String encode(Map<Topic, Set<Long>> changes) {
        return changes.entrySet().stream()
                .map(change -> change.getKey() + ":" + ids(change.getValue()))
                .collect(Collectors.joining(";"));
    }

    private static String ids(Set<Long> ids) {
        return ids.contains(EVERYTHING) || ids.size() > MOST_IDS
                ? "*"
                : ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** What another node of another version says of a topic that is not known here concerns nobody here. */
    static List<Change> decode(String payload) {
        var changes = new ArrayList<Change>();
        for (var part : payload.split(";", -1)) {
            var colon = part.indexOf(':');
            var ids = part.substring(colon + 1);
            topic(part.substring(0, colon))
                    .map(topic -> "*".equals(ids) ? Change.everything(topic) : Change.of(topic, longs(ids)))
                    .ifPresent(changes::add);
        }
        return changes;
    }

    private static Optional<Topic> topic(String name) {
        return Arrays.stream(Topic.values())
                .filter(topic -> topic.name().equals(name))
                .findFirst();
    }

    private static Set<Long> longs(String ids) {
        return Arrays.stream(ids.split(",", -1)).map(Long::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
