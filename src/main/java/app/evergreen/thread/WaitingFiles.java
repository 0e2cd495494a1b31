package app.evergreen.thread;

import app.evergreen.base.Subject;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.UserId;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files that wait for what they belong to, inside a transaction. */
@Component
@RequiredArgsConstructor
class WaitingFiles {

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    /** Whether all of these are the current user's own, whole, and wait at this subject; they do so until the transaction ends. */
    boolean hold(Subject subject, List<AttachmentId> attachments) {
        var held = jdbc.sql("""
                        select id from attachment where id = any(:ids) and subject_id = :subject
                            and uploaded_by = :me and entry_id is null and size is not null
                        order by id for update
                        """)
                .param("ids", keys(attachments))
                .param("subject", subject.id())
                .param("me", currentUser.actor().map(UserId::value).orElse(null))
                .query(Long.class)
                .list();
        return held.size() == Set.copyOf(attachments).size();
    }

    void give(EntryId entry, List<AttachmentId> attachments) {
        jdbc.sql("update attachment set entry_id = :entry where id = any(:ids)")
                .param("entry", entry.value())
                .param("ids", keys(attachments))
                .update();
    }

    private static Long[] keys(List<AttachmentId> attachments) {
        return attachments.stream().map(AttachmentId::value).toArray(Long[]::new);
    }
}
