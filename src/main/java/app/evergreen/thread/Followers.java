package app.evergreen.thread;

import app.evergreen.base.Guard;
import app.evergreen.base.SaveResult;
import app.evergreen.base.Subject;
import app.evergreen.base.Subjects;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.Rights;
import app.evergreen.security.UserId;
import app.evergreen.security.UserLine;
import app.evergreen.security.UserQuery;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Who follows a subject, and so is told of messages. Whoever may read a subject may follow it, leave it, and add or remove
 * colleagues; whoever makes or looks after something, or is mentioned, follows by themselves.
 */
@Service
@RequiredArgsConstructor
@RolesAllowed(Rights.READ)
public class Followers {

    private final JdbcClient jdbc;
    private final Follows follows;
    private final Subjects subjects;
    private final UserQuery users;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Guard guard;

    /** Who follows the subject, by name; those who have left the house included. */
    public List<UserLine> of(Subject subject) {
        return jdbc.sql("""
                        select u.id, u.display_name, u.active from follower f join app_user u on u.id = f.user_id
                        where f.subject_id = :subject order by u.display_name collate by_name, u.id
                        """)
                .param("subject", subject.id())
                .query((row, number) -> new UserLine(
                        new UserId(row.getLong("id")), row.getString("display_name"), row.getBoolean("active")))
                .list();
    }

    /** Lets an active colleague, or oneself, follow the subject. */
    public SaveResult follow(Subject subject, UserId user) {
        if (subjects.find(subject).isEmpty()) {
            return new SaveResult.Gone();
        }
        var reader = users.readers(Set.of(user)).contains(user);
        return reader ? run(subject, () -> follows.begin(subject, user)) : SaveResult.refused("thread.follow.nobody");
    }

    /** Lets a colleague, or oneself, follow the subject no more. */
    public SaveResult leave(Subject subject, UserId user) {
        return subjects.find(subject).isEmpty()
                ? new SaveResult.Gone()
                : run(subject, () -> follows.end(subject, user));
    }

    /** The current user has the thread before their eyes: what was unread is read, and notices of it have done their work. */
    public void seen(Subject subject) {
        var me = currentUser.get().id();
        run(subject, () -> {
            follows.seen(subject, me);
            events.publishEvent(new ThreadSeen(subject, me));
        });
    }

    private SaveResult run(Subject subject, Runnable work) {
        return guard.run(
                () -> {
                    work.run();
                    return SaveResult.saved(subject.id());
                },
                trouble -> new SaveResult.Gone());
    }
}
