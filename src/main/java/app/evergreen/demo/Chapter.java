package app.evergreen.demo;

import java.util.List;

/**
 * One thing that happened in a story, written as {@code 90 move 2} or {@code 70 lose 1 Another offer was cheaper}.
 *
 * @param daysAgo how many days before the installation, 0 for its own day
 * @param verb what was done
 * @param number which stage or reason, from 1, or how much; 0 where the verb needs none
 * @param comment what was said; may be empty
 */
record Chapter(int daysAgo, String verb, int number, String comment) {

    private static final int PARTS = 4;

    static Chapter of(String written) {
        var parts = written.split(" ", PARTS);
        return new Chapter(
                Integer.parseInt(parts[0]),
                parts[1],
                parts.length > 2 ? Integer.parseInt(parts[2]) : 0,
                parts.length == PARTS ? parts[PARTS - 1] : "");
    }

    /** The thing of this chapter's number. */
    <T> T of(List<T> things) {
        return things.get(number - 1);
    }
}
