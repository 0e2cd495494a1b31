package app.evergreen.thread;

import app.evergreen.base.Subject;
import app.evergreen.base.SubjectKind;
import app.evergreen.base.Subjects;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.Rights;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads attachments, as far as the current user may read what they belong to; one that still waits is its uploader's alone. */
@Component
@RequiredArgsConstructor
public class AttachmentQuery {

    static final RowMapper<AttachmentLine> LINE = (row, number) -> new AttachmentLine(
            new AttachmentId(row.getLong("id")),
            row.getString("name"),
            row.getString("media_type"),
            row.getLong("size"));

    private final JdbcClient jdbc;
    private final Subjects subjects;
    private final CurrentUser currentUser;

    /** What the current user has uploaded for this subject and not posted yet, oldest first. */
    @RolesAllowed(Rights.READ)
    public List<AttachmentLine> waiting(Subject subject) {
        return jdbc.sql("""
                        select * from attachment
                        where subject_id = :subject and uploaded_by = :me and entry_id is null and size is not null order by id
                        """)
                .param("subject", subject.id())
                .param("me", currentUser.get().id().value())
                .query(LINE)
                .list();
    }

    /** The attachment, or nothing where there is none that the current user may read. */
    @RolesAllowed(Rights.READ)
    public Optional<AttachmentLine> find(AttachmentId id) {
        return jdbc.sql("""
                        select a.*, s.kind from attachment a join subject s on s.id = a.subject_id
                        where a.id = :id and a.size is not null and (a.entry_id is not null or a.uploaded_by = :me)
                        """)
                .param("id", id.value())
                .param("me", currentUser.get().id().value())
                .query((row, number) -> new Found(
                        new Subject(SubjectKind.valueOf(row.getString("kind")), row.getLong("subject_id")),
                        LINE.mapRow(row, number)))
                .optional()
                .filter(found -> subjects.find(found.subject()).isPresent())
                .map(Found::line);
    }

    /**
     * One piece of a file's content; nothing after the last one.
     *
     * @param position 0 for the first piece
     */
    Optional<byte[]> piece(AttachmentId id, int position) {
        return jdbc.sql("select content from attachment_piece where attachment_id = :id and position = :position")
                .param("id", id.value())
                .param("position", position)
                .query(byte[].class)
                .optional();
    }

    private record Found(Subject subject, AttachmentLine line) {}
}
