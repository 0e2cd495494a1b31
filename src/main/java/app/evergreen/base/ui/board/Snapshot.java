package app.evergreen.base.ui.board;

import java.util.List;
import java.util.Map;

/**
 * Everything a board shows.
 *
 * @param lanes the lanes, in order
 * @param tags what cards' tag keys mean
 * @param people what cards' person keys mean
 * @param options what the board needs to know of its viewer
 */
public record Snapshot(List<Lane> lanes, Map<Long, Tag> tags, Map<Long, Person> people, Options options) {

    /** Keeps its own copies. */
    public Snapshot {
        lanes = List.copyOf(lanes);
        tags = Map.copyOf(tags);
        people = Map.copyOf(people);
    }

    /**
     * A tag.
     *
     * @param name its name
     * @param hue one of the nine hues
     */
    public record Tag(String name, String hue) {}

    /**
     * Somebody who looks after cards.
     *
     * @param name the full name
     * @param initials two letters
     * @param hue one of the nine hues
     */
    public record Person(String name, String initials, String hue) {}
}
