package app.evergreen.activity;

import app.evergreen.base.Subject;
import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.UserId;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens to the open activities of subjects that close, open again or become one, inside the transaction in which they do. The
 * feature that owns the subject has asked who may, and tells it in the thread.
 */
@Component
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
public class OpenActivities {

    private static final String TO_DO = "todo";

    private final ActivityRepository activities;
    private final ActivityTypeRepository types;
    private final ActivityPlanning planning;
    private final Assignees assignees;
    private final Comeback comeback;
    private final CurrentUser currentUser;
    private final JdbcClient jdbc;
    private final ActivityFeed activityFeed;
    private final ChangeFeed feed;
    private final Clock clock;

    /** How many activities of the subject are open. */
    public int count(Subject subject) {
        return jdbc.sql("select count(*) from activity a where a.subject_id = :subject and " + ActivitySql.OPEN)
                .param("subject", subject.id())
                .query(Integer.class)
                .single();
    }

    /** Cancels all that are open (R9.1), without a word in the thread. Returns which ones, for {@link #bringBack}. */
    public Set<ActivityId> cancelAll(Subject subject) {
        var open = activities.lockOpenOf(subject.id());
        open.forEach(activity -> activity.cancel(currentUser.actor(), clock.instant()));
        activities.flush();
        open.forEach(activityFeed::changed);
        return open.stream().map(Activity::id).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Opens these again, as far as they are still cancelled (R5.5). What belonged to somebody who can be given it no longer goes to
     * whoever brings it back.
     */
    public void bringBack(Subject subject, Collection<ActivityId> cancelled) {
        if (!cancelled.isEmpty()) {
            comeback.of(subject, cancelled);
        }
    }

    /**
     * Plans something to be done today, where the assignee is (R6.4). It is of the first active type that looks like a to-do, else of
     * the first active one.
     *
     * @param summary what to do, in the words of the house's language
     */
    public ActivityId plan(Subject subject, String summary, UserId assignee) {
        var type = types.active().stream()
                .min(Comparator.comparing(candidate -> !candidate.getIcon().equals(TO_DO)))
                .orElseThrow();
        return plan(subject, new ActivityDraft(type.id(), summary, "", assignees.today(assignee), assignee));
    }

    /** Plans an activity without asking who may; what the database refuses ends the transaction. */
    public ActivityId plan(Subject subject, ActivityDraft draft) {
        return planning.add(subject, draft);
    }

    /** Lets all activities of one subject, those that are over included, go on as another's, because the two are one from now on. */
    public void join(Subject from, Subject into) {
        jdbc.sql("update activity set subject_id = :into, version = version + 1 where subject_id = :from")
                .param("from", from.id())
                .param("into", into.id())
                .update();
        feed.changed(Topic.ACTIVITY, from.id(), into.id());
    }
}
