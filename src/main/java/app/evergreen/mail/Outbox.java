package app.evergreen.mail;

import app.evergreen.base.SubjectDirectory;
import app.evergreen.base.Subjects;
import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import app.evergreen.thread.EntryKind;
import app.evergreen.thread.Posted;
import app.evergreen.thread.ThreadsJoined;
import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts each message into the outbox once for each address, in the transaction that keeps the message. */
@Component
@RequiredArgsConstructor
class Outbox {

    private final JdbcClient jdbc;
    private final Subjects subjects;
    private final MailTokens tokens;
    private final ChangeFeed feed;

    /** Nothing goes to names that belong to nobody (R2.2), nor to whoever wrote it. What people write for the house is never mail. */
    @EventListener
    void queue(Posted event) {
        if (event.kind() == EntryKind.MESSAGE) {
            var queued = jdbc.sql("""
                            insert into outbox (entry_id, address, queued_at, title)
                            select distinct on (r.address) e.id, r.address, e.at, left(:title, 400)
                            from message_recipient r join thread_entry e on e.id = r.entry_id
                                left join app_user u on u.id = e.author_id
                            where e.id = :entry and r.address !~* :nobody
                                and lower(r.address) is distinct from lower(u.email)
                            """)
                    .param("entry", event.entry().value())
                    .param("title", title(event))
                    .param("nobody", Nobody.ADDRESS)
                    .update();
            if (queued > 0) {
                feed.everythingChanged(Topic.MAIL);
            }
        }
    }

    private String title(Posted event) {
        return subjects.find(event.subject()).map(SubjectDirectory.Entry::title).orElse("");
    }

    @EventListener
    void follow(ThreadsJoined joined) {
        tokens.move(joined.from(), joined.into());
    }
}
