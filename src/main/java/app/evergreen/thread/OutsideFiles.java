package app.evergreen.thread;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import app.evergreen.base.Subject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Keeps the files of messages from outside, whole and with their entry from the beginning. */
@Component
@RequiredArgsConstructor
class OutsideFiles {

    private final JdbcClient jdbc;
    private final Clock clock;

    AttachmentId keep(Subject subject, EntryId entry, OutsideFile file) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into attachment (subject_id, entry_id, uploaded_at, name, media_type, size)
                        values (:subject, :entry, :now, :name, :mediaType, :size)
                        """)
                .param("subject", subject.id())
                .param("entry", entry.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("name", FileNames.clean(file.name()))
                .param("mediaType", FileNames.mediaType(file.mediaType()))
                .param("size", file.content().contentLength())
                .update(key, "id");
        var id = new AttachmentId(requireNonNull(key.getKeyAs(Long.class)));
        fill(id, file.content().getByteArray());
        return id;
    }

    private void fill(AttachmentId id, byte[] content) {
        try (var rest = new ByteArrayInputStream(content)) {
            for (var position = 0; rest.available() > 0; position++) {
                jdbc.sql("insert into attachment_piece values (:id, :position, :content)")
                        .param("id", id.value())
                        .param("position", position)
                        .param("content", rest.readNBytes(AttachmentService.PIECE))
                        .update();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Those that a text can show, by content id; of two with the same id, the first. */
    Map<String, AttachmentId> pictures(Map<OutsideFile, AttachmentId> stored) {
        return stored.entrySet().stream()
                .filter(file -> !file.getKey().contentId().isEmpty())
                .filter(file ->
                        AttachmentLine.picture(FileNames.mediaType(file.getKey().mediaType())))
                .collect(toMap(file -> file.getKey().contentId(), Map.Entry::getValue, (first, again) -> first));
    }

    /** What the entry's text shows is in no list of files. */
    void inline(EntryId entry) {
        jdbc.sql("""
                        update attachment a set inlined = true from thread_entry e join outside_message o on o.entry_id = e.id
                        where e.id = :entry and a.entry_id = e.id
                            and e.body || o.quoted like '%"attachments/' || a.id || '?inline"%'
                        """).param("entry", entry.value()).update();
    }
}
