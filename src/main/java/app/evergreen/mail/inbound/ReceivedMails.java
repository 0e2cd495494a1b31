package app.evergreen.mail.inbound;

import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import app.evergreen.thread.OutsideSender;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of mails that were taken in, inside a transaction. */
@Component
@RequiredArgsConstructor
class ReceivedMails {

    private static final int LONGEST_PREVIEW = 1_000;

    private final JdbcClient jdbc;
    private final ChangeFeed feed;
    private final Clock clock;

    /**
     * Notes that this mail is taken in; nothing where it was before, wherever it lay then. Its place proves nothing: a mailbox that was
     * made anew may give the same numbers to other mails.
     */
    Optional<MailId> begin(MailPlace place, byte[] identity) {
        return begin(identity, place.mailbox(), place.validity(), place.uid());
    }

    /** The same for a mail that somebody brought, and that lies in no mailbox. */
    Optional<MailId> begin(byte[] identity) {
        return begin(identity, null, null, null);
    }

    private Optional<MailId> begin(
            byte[] identity, @Nullable String mailbox, @Nullable Long validity, @Nullable Long uid) {
        return jdbc.sql("""
                        insert into received_mail (mailbox, uid_validity, uid, identity, received_at)
                        values (:mailbox, :validity, :uid, :identity, :now) on conflict do nothing returning id
                        """)
                .param("mailbox", mailbox)
                .param("validity", validity)
                .param("uid", uid)
                .param("identity", identity)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new MailId(row.getLong("id")))
                .optional();
    }

    /** The highest number that was taken from there; 0 where none was. */
    long last(String mailbox, long validity) {
        return jdbc.sql(
                        "select coalesce(max(uid), 0) from received_mail where mailbox = :mailbox and uid_validity = :validity")
                .param("mailbox", mailbox)
                .param("validity", validity)
                .query(Long.class)
                .single();
    }

    /** Puts a mail where somebody has to sort it. */
    void pile(MailId id, OutsideSender sender, String preview, byte[] source) {
        jdbc.sql("""
                        update received_mail set sender_name = :name, sender_address = :address, subject = :subject,
                            preview = left(:preview, :longest), automatic = :automatic, source = :source where id = :id
                        """)
                .param("name", sender.name())
                .param("address", sender.address())
                .param("subject", sender.subject())
                .param("preview", preview)
                .param("longest", LONGEST_PREVIEW)
                .param("automatic", sender.automatic())
                .param("source", source)
                .param("id", id.value())
                .update();
        feed.everythingChanged(Topic.MAIL);
    }

    /** Puts a mail there that could not be read or kept. */
    void pile(MailId id, String trouble, byte[] source) {
        jdbc.sql("update received_mail set trouble = :trouble, source = :source where id = :id")
                .param("trouble", trouble)
                .param("source", source)
                .param("id", id.value())
                .update();
        feed.everythingChanged(Topic.MAIL);
    }

    /** The source of a mail that still waits, which nobody else can sort until the transaction ends. */
    Optional<byte[]> hold(MailId id) {
        return jdbc.sql("select source from received_mail where id = :id and source is not null for update")
                .param("id", id.value())
                .query(byte[].class)
                .optional();
    }

    /** The same mail, if it waits for somebody to sort it; nobody else can until the transaction ends. */
    Optional<MailId> hold(byte[] identity) {
        return jdbc.sql("select id from received_mail where identity = :identity and source is not null for update")
                .param("identity", identity)
                .query((row, number) -> new MailId(row.getLong("id")))
                .optional();
    }

    /** Nobody has to decide about it any more. */
    void settled(MailId id) {
        jdbc.sql("update received_mail set source = null where id = :id")
                .param("id", id.value())
                .update();
        feed.everythingChanged(Topic.MAIL);
    }
}
