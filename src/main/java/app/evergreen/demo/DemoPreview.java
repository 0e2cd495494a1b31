package app.evergreen.demo;

import java.util.List;

/**
 * What a removal of the demo data does (R2.5).
 *
 * @param goes what is deleted
 * @param stays demo rows that people's rows refer to: they stay and lose their mark
 * @param deactivated the names of demo users that something that stays refers to: they stay and cannot log in any more
 */
public record DemoPreview(DemoCount goes, List<Staying> stays, List<String> deactivated) {

    /** Keeps its own copies. */
    public DemoPreview {
        stays = List.copyOf(stays);
        deactivated = List.copyOf(deactivated);
    }

    /**
     * A demo row that stays.
     *
     * @param kind what it is
     * @param name what it is called
     */
    public record Staying(Kind kind, String name) {}

    /** What kinds of rows can stay. */
    public enum Kind {
        /** A lead that a record of people's is related to. */
        LEAD,
        /** A partner of people's leads, records or persons. */
        PARTNER,
        /** A tag on people's records. */
        TAG,
        /** A team with people's leads, records or members, or the default one. */
        TEAM
    }
}
