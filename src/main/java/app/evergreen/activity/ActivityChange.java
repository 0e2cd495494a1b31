package app.evergreen.activity;

import app.evergreen.base.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How something that was done to planned activities went. Only {@link Stored} has changed anything. */
public sealed interface ActivityChange {

    /**
     * It is stored.
     *
     * @param ids the activities it was done to
     * @param passedOver how many others were over or gone already, 0 or more
     */
    record Stored(Set<ActivityId> ids, int passedOver) implements ActivityChange {

        /** Keeps its own copy. */
        public Stored {
            ids = Set.copyOf(ids);
        }
    }

    /**
     * Values were not accepted. Problems name {@code type}, {@code summary}, {@code note}, {@code due}, {@code assignee} and
     * {@code feedback}.
     *
     * @param problems at least one
     */
    record Invalid(List<Problem> problems) implements ActivityChange {

        /** Keeps its own copy. */
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Somebody else has given other values to fields that were changed in the form.
     *
     * @param fields the fields' names, as problems name them
     * @param now what the activity says now; an edit that takes it as opened overwrites it
     */
    record Clash(Set<String> fields, ActivityDraft now) implements ActivityChange {

        /** Keeps its own copy. */
        public Clash {
            fields = Set.copyOf(fields);
        }
    }

    /**
     * Somebody has done or cancelled it already.
     *
     * @param ending which of both
     * @param by who did; nothing where the system did
     */
    record Over(Ending ending, Optional<String> by) implements ActivityChange {}

    /** There is no such activity any more, or its subject has gone. */
    record Gone() implements ActivityChange {}

    /** Others were changing the same at the same moment, twice: try again. */
    record Busy() implements ActivityChange {}

    /** This one is stored. */
    static ActivityChange stored(ActivityId id) {
        return new Stored(Set.of(id), 0);
    }

    /** How an activity ends. */
    enum Ending {
        /** With what it was planned for. */
        DONE,
        /** Without. */
        CANCELLED
    }
}
