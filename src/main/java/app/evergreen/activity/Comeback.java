package app.evergreen.activity;

import app.evergreen.base.Subject;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.UserId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Opens cancelled activities again, inside a transaction, and leaves none with somebody who cannot do it any more. */
@Component
@RequiredArgsConstructor
class Comeback {

    private final ActivityRepository activities;
    private final Assignees assignees;
    private final CurrentUser currentUser;
    private final ActivityFeed feed;
    private final JdbcClient jdbc;

    void of(Subject subject, Collection<ActivityId> cancelled) {
        var ids = cancelled.stream().map(ActivityId::value).toList();
        var able = hold(subject, ids);
        for (var activity : activities.lock(ids)) {
            activity.bringBack();
            if (activity.isOpen() && !able.contains(activity.assignee())) {
                pass(activity, able);
            }
            feed.changed(activity);
        }
        activities.flush();
    }

    /** Those who can be given it, kept as they are; what is cancelled changes hands no more, so nobody else comes in question. */
    private Set<UserId> hold(Subject subject, Collection<Long> ids) {
        var before = jdbc.sql("select distinct assignee_id from activity where id in (:ids)")
                .param("ids", ids)
                .query((row, number) -> new UserId(row.getLong("assignee_id")))
                .list();
        return Stream.concat(before.stream(), currentUser.actor().stream())
                .distinct()
                .sorted(Comparator.comparingLong(UserId::value))
                .filter(user -> assignees.hold(user, subject.kind()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void pass(Activity activity, Set<UserId> able) {
        var left = activity.assignee();
        activity.passTo(currentUser
                .actor()
                .filter(able::contains)
                .orElseThrow(() -> new AccessDeniedException("May not take " + activity.id())));
        feed.changed(activity, left);
    }
}
