package app.evergreen.mail;

import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import app.evergreen.thread.EntryId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes notice of messages that came back: the mail server took them, and could not deliver them after all. */
@Component
@RequiredArgsConstructor
public class Bounces {

    private static final int LONGEST_ANSWER = 500;

    private final JdbcClient jdbc;
    private final ChangeFeed feed;
    private final Clock clock;

    /**
     * Marks a message as not delivered, on every open page; part of the transaction that keeps the mail that says so.
     *
     * @param entry the message that came back
     * @param address for whom; nothing where the mail does not say, which means everybody it went to
     * @param why in the words of whoever sent it back; shortened to 500 characters
     * @return whether the message had gone to that address
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean cameBack(EntryId entry, Optional<String> address, String why) {
        var marked = jdbc.sql("""
                        update outbox o set sent_at = null, given_up_at = :now, trouble = :trouble, answer = :why
                        from thread_entry e
                        where e.id = o.entry_id and o.entry_id = :entry and o.sent_at is not null
                            and (:address::text is null or lower(o.address) = lower(:address::text))
                        returning e.subject_id
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("trouble", MailTrouble.BOUNCED.name())
                .param("why", why.substring(0, Math.min(why.length(), LONGEST_ANSWER)))
                .param("entry", entry.value())
                .param("address", address.orElse(null))
                .query(Long.class)
                .list();
        marked.forEach(subject -> feed.changed(Topic.THREAD, subject));
        return !marked.isEmpty();
    }
}
