package app.evergreen.thread;

import static java.util.Objects.requireNonNull;

import app.evergreen.base.Subject;
import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.UserId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Keeps what somebody writes, inside a transaction. */
@Component
@RequiredArgsConstructor
class Posting {

    private final Wording wording;
    private final Addressees addressees;
    private final WaitingFiles files;
    private final Follows follows;
    private final ApplicationEventPublisher events;
    private final ChangeFeed feed;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final JdbcClient jdbc;

    PostResult post(Subject subject, EntryKind kind, Draft draft, List<Recipient> recipients) {
        if (Wording.endless(draft.html())) {
            return PostResult.invalid("thread.post.too-long", Wording.LONGEST);
        }
        var html = wording.harmless(draft.html());
        var problem = wording.problem(html, !draft.attachments().isEmpty(), Set.of());
        if (problem.isPresent()) {
            return new PostResult.Invalid(problem.get());
        }
        if (!addressees.of(subject).containsAll(recipients)) {
            return PostResult.invalid("thread.post.recipient-changed");
        }
        if (!files.hold(subject, draft.attachments())) {
            return PostResult.invalid("thread.post.attachment-gone");
        }
        return new PostResult.Done(keep(subject, kind, html, draft.attachments(), recipients));
    }

    private EntryId keep(
            Subject subject,
            EntryKind kind,
            SafeHtml html,
            List<AttachmentId> attachments,
            List<Recipient> recipients) {
        var entry = enter(subject, kind, html);
        files.give(entry, attachments);
        for (var position = 0; position < recipients.size(); position++) {
            address(entry, position, recipients.get(position));
        }
        html.mentioned().forEach(user -> follows.begin(subject, user));
        feed.changed(Topic.THREAD, subject.id());
        events.publishEvent(new Posted(entry, subject, kind, currentUser.actor(), html.mentioned()));
        return entry;
    }

    private EntryId enter(Subject subject, EntryKind kind, SafeHtml html) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into thread_entry (subject_id, kind, body, author_id, at)
                        values (:subject, :kind, :body, :author, :at)
                        """)
                .param("subject", subject.id())
                .param("kind", kind.name())
                .param("body", html.value())
                .param("author", currentUser.actor().map(UserId::value).orElse(null))
                .param("at", Timestamp.from(clock.instant()))
                .update(key, "id");
        return new EntryId(requireNonNull(key.getKeyAs(Long.class)));
    }

    private void address(EntryId entry, int position, Recipient recipient) {
        jdbc.sql("insert into message_recipient values (:entry, :position, :name, :address)")
                .param("entry", entry.value())
                .param("position", position)
                .param("name", recipient.name())
                .param("address", recipient.address())
                .update();
    }
}
