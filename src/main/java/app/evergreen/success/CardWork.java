package app.evergreen.success;

import app.evergreen.activity.ActivityId;
import app.evergreen.activity.ActivityState;
import app.evergreen.security.UserId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is planned for a record, the same for every viewer (R5.2, R5.9).
 *
 * @param open its open activities, the first due first
 * @param next the first of them in words, if there is any
 */
public record CardWork(List<Planned> open, Optional<Next> next) {

    /** Nothing is planned. */
    public static final CardWork NONE = new CardWork(List.of(), Optional.empty());

    /** Keeps its own copy. */
    public CardWork {
        open = List.copyOf(open);
    }

    /** The state of the worst open activity. */
    public ActivityState state() {
        return open.stream().map(Planned::state).min(ActivityState::compareTo).orElse(ActivityState.NONE);
    }

    /** The states of this user's own open activities; empty where they have none. */
    public Set<ActivityState> statesOf(UserId assignee) {
        var states = EnumSet.noneOf(ActivityState.class);
        open.stream().filter(one -> one.assignee().equals(assignee)).forEach(one -> states.add(one.state()));
        return states;
    }

    /**
     * An open activity.
     *
     * @param assignee whose it is
     * @param state how urgent it is where they are
     */
    public record Planned(UserId assignee, ActivityState state) {}

    /**
     * The activity that is due first.
     *
     * @param id which one
     * @param words its summary, or its type's name
     * @param due its day
     */
    public record Next(ActivityId id, String words, LocalDate due) {}
}
