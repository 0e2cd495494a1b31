package app.evergreen.base;

import java.util.List;

/** What a feature can find by a few typed words from anywhere (R5.11). Each feature answers for its own things. */
public interface Finder {

    /** What is found here; decides in which order the kinds are listed. */
    SubjectKind kind();

    /**
     * What matches all the words, best first, within what the current user may read.
     *
     * @param text as typed, not blank
     * @param limit at most this many, positive
     */
    List<Found> find(String text, int limit);

    /**
     * One thing that was found.
     *
     * @param title its title or name
     * @param detail what tells it from others of the same title; may be empty
     * @param href its page's address, relative to the application's root
     */
    record Found(String title, String detail, String href) {}
}
