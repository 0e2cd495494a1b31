package app.evergreen.thread;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toUnmodifiableSet;

import app.evergreen.base.Subject;
import app.evergreen.base.SubjectKind;
import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.UserId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets authors change and take back what they wrote, inside a transaction. What the system tells is nobody's to change. */
@Component
@RequiredArgsConstructor
class Editing {

    private final Wording wording;
    private final WriteAccess access;
    private final Follows follows;
    private final ApplicationEventPublisher events;
    private final ChangeFeed feed;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final JdbcClient jdbc;

    PostResult edit(EntryId entry, String typed, String opened) {
        if (Wording.endless(typed)) {
            return PostResult.invalid("thread.post.too-long", Wording.LONGEST);
        }
        return own(entry, written -> edit(entry, written, wording.harmless(typed), opened));
    }

    private PostResult edit(EntryId entry, Written written, SafeHtml html, String opened) {
        var problem = wording.problem(html, written.hasFiles(), written.mentioned());
        if (problem.isPresent()) {
            return new PostResult.Invalid(problem.get());
        }
        if (html.value().equals(written.body())) {
            return new PostResult.Done(entry);
        }
        if (!opened.equals(written.body())) {
            return PostResult.invalid("thread.post.changed");
        }
        change(entry, written, html);
        return new PostResult.Done(entry);
    }

    private void change(EntryId entry, Written written, SafeHtml html) {
        jdbc.sql("update thread_entry set body = :body, edited_at = :now where id = :id")
                .param("body", html.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("id", entry.value())
                .update();
        var newlyMentioned = html.mentioned().stream()
                .filter(not(written.mentioned()::contains))
                .collect(toUnmodifiableSet());
        newlyMentioned.forEach(user -> follows.begin(written.subject(), user));
        feed.changed(Topic.THREAD, written.subject().id());
        events.publishEvent(new PostEdited(entry, written.subject(), currentUser.actor(), newlyMentioned));
    }

    PostResult delete(EntryId entry) {
        return own(entry, written -> {
            events.publishEvent(new PostDeleted(entry, written.subject()));
            jdbc.sql("delete from thread_entry where id = :id")
                    .param("id", entry.value())
                    .update();
            feed.changed(Topic.THREAD, written.subject().id());
            return new PostResult.Done(entry);
        });
    }

    private PostResult own(EntryId entry, Function<Written, PostResult> work) {
        var written = lock(entry);
        if (written.isEmpty() || !access.mayWrite(written.get().subject())) {
            return new PostResult.Gone();
        }
        var mine = written.get().author().isPresent() && written.get().author().equals(currentUser.actor());
        return mine ? work.apply(written.get()) : PostResult.invalid("thread.post.not-yours");
    }

    private Optional<Written> lock(EntryId entry) {
        return jdbc.sql("""
                        select e.author_id, e.body, s.id, s.kind,
                            exists (select from attachment a where a.entry_id = e.id) as has_files
                        from thread_entry e join subject s on s.id = e.subject_id
                        where e.id = :id and e.body is not null for update of e
                        """)
                .param("id", entry.value())
                .query((row, number) -> new Written(
                        new Subject(SubjectKind.valueOf(row.getString("kind")), row.getLong("id")),
                        Optional.ofNullable(row.getObject("author_id", Long.class))
                                .map(UserId::new),
                        row.getString("body"),
                        row.getBoolean("has_files")))
                .optional();
    }

    private record Written(Subject subject, Optional<UserId> author, String body, boolean hasFiles) {

        Set<UserId> mentioned() {
            return new SafeHtml(body).mentioned();
        }
    }
}
