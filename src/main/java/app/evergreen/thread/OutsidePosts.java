package app.evergreen.thread;

import static java.util.Objects.requireNonNull;

import app.evergreen.base.Subject;
import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import app.evergreen.security.Rights;
import jakarta.annotation.security.RolesAllowed;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts what people outside the house write into threads, in the transaction of whoever took it in. */
@Service
@RequiredArgsConstructor
public class OutsidePosts {

    private final OutsideFiles files;
    private final ApplicationEventPublisher events;
    private final ChangeFeed feed;
    private final Clock clock;
    private final JdbcClient jdbc;

    /** Keeps a message from outside; whoever follows hears of it. The caller has made sure that it belongs there. */
    @Transactional(propagation = Propagation.MANDATORY)
    @RolesAllowed(Rights.READ)
    public EntryId post(Subject subject, OutsideMessage message) {
        var entry = enter(subject);
        var stored = new LinkedHashMap<OutsideFile, AttachmentId>();
        message.files().forEach(file -> stored.put(file, files.keep(subject, entry, file)));
        var pictures = files.pictures(stored);
        write(entry, OutsideHtml.harmless(message.html(), pictures));
        sign(entry, message.sender(), OutsideHtml.harmless(message.quoted(), pictures));
        files.inline(entry);
        feed.changed(Topic.THREAD, subject.id());
        events.publishEvent(new Posted(entry, subject, EntryKind.MESSAGE, Optional.empty(), Set.of()));
        return entry;
    }

    private EntryId enter(Subject subject) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into thread_entry (subject_id, kind, body, at) values (:subject, 'MESSAGE', '', :at)")
                .param("subject", subject.id())
                .param("at", Timestamp.from(clock.instant()))
                .update(key, "id");
        return new EntryId(requireNonNull(key.getKeyAs(Long.class)));
    }

    private void write(EntryId entry, String body) {
        jdbc.sql("update thread_entry set body = :body where id = :entry")
                .param("body", body)
                .param("entry", entry.value())
                .update();
    }

    private void sign(EntryId entry, OutsideSender sender, String quoted) {
        jdbc.sql("""
                        insert into outside_message (entry_id, name, address, subject, sent_at, automatic, quoted)
                        values (:entry, :name, :address, :subject, :sentAt, :automatic, :quoted)
                        """)
                .param("entry", entry.value())
                .param("name", sender.name())
                .param("address", sender.address())
                .param("subject", sender.subject())
                .param("sentAt", sender.sentAt().map(Timestamp::from).orElse(null))
                .param("automatic", sender.automatic())
                .param("quoted", quoted)
                .update();
    }

    /** Whether somebody outside the house wrote this entry. */
    @RolesAllowed(Rights.READ)
    public boolean fromOutside(EntryId entry) {
        return jdbc.sql("select exists (select from outside_message where entry_id = :entry)")
                .param("entry", entry.value())
                .query(Boolean.class)
                .single();
    }
}
