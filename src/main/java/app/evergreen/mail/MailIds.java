package app.evergreen.mail;

import app.evergreen.base.Subject;
import app.evergreen.base.SubjectKind;
import app.evergreen.thread.EntryId;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Under which Message-ID messages are known outside. An id is kept with its angle brackets, as headers write it. */
@Component
@RequiredArgsConstructor
public class MailIds {

    private final JdbcClient jdbc;

    /**
     * A message that is known under this id; the newest, where a sender has given it twice.
     *
     * @param messageId with its angle brackets
     */
    public Optional<Known> find(String messageId) {
        return find(List.of(messageId));
    }

    /**
     * The newest message that is known under one of these ids, such as those of a References header.
     *
     * @param messageIds each with its angle brackets; may be empty
     */
    public Optional<Known> find(List<String> messageIds) {
        return jdbc.sql("""
                        select e.id as entry, s.id, s.kind from mail_message m join thread_entry e on e.id = m.entry_id
                            join subject s on s.id = e.subject_id
                        where m.message_id = any(:ids) order by e.at desc, e.id desc limit 1
                        """)
                .param("ids", messageIds.toArray(String[]::new))
                .query((row, number) -> new Known(
                        new EntryId(row.getLong("entry")),
                        new Subject(SubjectKind.valueOf(row.getString("kind")), row.getLong("id"))))
                .optional();
    }

    /**
     * Keeps under which id an entry is known outside; the first one told stays.
     *
     * @param messageId with its angle brackets, 3 to 998 characters
     */
    public void keep(EntryId entry, String messageId) {
        jdbc.sql("insert into mail_message values (:entry, :id) on conflict on constraint mail_message_pk do nothing")
                .param("entry", entry.value())
                .param("id", messageId)
                .update();
    }

    /** The id under which the entry is known outside, if it is. */
    Optional<String> of(EntryId entry) {
        return jdbc.sql("select message_id from mail_message where entry_id = :entry")
                .param("entry", entry.value())
                .query(String.class)
                .optional();
    }

    /**
     * A message that is known outside.
     *
     * @param entry its entry
     * @param subject in whose thread it stands
     */
    public record Known(EntryId entry, Subject subject) {}
}
