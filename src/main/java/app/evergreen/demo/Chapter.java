package app.evergreen.demo;

import java.util.List;
import java.util.Optional;

/**
 * One thing that happened in a story, written as {@code 90 move 2}, {@code 70 lose 1 Another offer was cheaper} or
 * {@code 33 manager>note Ask Ines}.
 *
 * @param daysAgo how many days before the installation, 0 for its own day
 * @param who the user who did it, where that is not the one whom the story is about
 * @param verb what was done
 * @param rest what else there is to say; may be empty
 */
record Chapter(int daysAgo, Optional<String> who, String verb, String rest) {

    private static final int PARTS = 3;

    static Chapter of(String written) {
        var parts = written.split(" ", PARTS);
        var actor = parts[1].indexOf('>');
        return new Chapter(
                Integer.parseInt(parts[0]),
                actor < 0 ? Optional.empty() : Optional.of(parts[1].substring(0, actor)),
                parts[1].substring(actor + 1),
                parts.length == PARTS ? parts[PARTS - 1] : "");
    }

    /** The number that the rest begins with: which stage, reason or type, from 1, or how much. */
    int number() {
        return Integer.parseInt(rest.split(" ", 2)[0]);
    }

    /** What was said behind the number; may be empty. */
    String comment() {
        var parts = rest.split(" ", 2);
        return parts.length == 2 ? parts[1] : "";
    }

    /** The thing of this chapter's number. */
    <T> T of(List<T> things) {
        return things.get(number() - 1);
    }
}
