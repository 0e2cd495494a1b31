package app.evergreen.thread;

import static java.util.Objects.requireNonNull;

import app.evergreen.base.Subject;
import app.evergreen.base.Text;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.Rights;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;

/**
 * Takes files in. They come piece by piece, each piece stored before the next is read, outside any transaction: a slow line holds
 * neither memory nor a connection. What was never posted goes after a day.
 */
@Service
@RolesAllowed(Rights.READ)
public class AttachmentService {

    static final int PIECE = 256 * 1024;
    private static final Duration PATIENCE = Duration.ofDays(1);
    private static final String TOO_LARGE = "thread.attachment.too-large";

    private final JdbcClient jdbc;
    private final WriteAccess access;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final DataSize limit;

    AttachmentService(
            JdbcClient jdbc,
            WriteAccess access,
            CurrentUser currentUser,
            Clock clock,
            @Value("${evergreen.attachment-limit}") DataSize limit) {
        this.jdbc = jdbc;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
        this.limit = limit;
    }

    /** The largest file that is taken, in bytes. */
    public long limit() {
        return limit.toBytes();
    }

    /**
     * Takes in a file for a subject that the current user may write to; else throws
     * {@link org.springframework.security.access.AccessDeniedException}.
     *
     * @param name what the file is called; anything but its last part, and what no name may hold, is dropped
     * @param mediaType what its sender says it is
     * @param content read to its end, or until it is too large
     * @throws IOException where the line broke; nothing is kept then
     */
    public UploadResult upload(Subject subject, String name, String mediaType, InputStream content) throws IOException {
        if (!access.mayWrite(subject)) {
            return new UploadResult.Refused(Text.of("thread.post.gone"));
        }
        forgetOld();
        var file = new AttachmentLine(
                new AttachmentId(begin(subject, FileNames.clean(name), FileNames.mediaType(mediaType))),
                FileNames.clean(name),
                FileNames.mediaType(mediaType),
                0);
        var whole = false;
        try {
            var size = takeIn(file.id(), content);
            whole = size <= limit.toBytes();
            return whole
                    ? new UploadResult.Uploaded(finish(file, size))
                    : new UploadResult.Refused(Text.of(TOO_LARGE, file.name(), limit.toMegabytes()));
        } finally {
            if (!whole) {
                drop(file.id());
            }
        }
    }

    /** Takes back a file that the current user has uploaded and not posted; anything else is left alone. */
    public void remove(AttachmentId id) {
        jdbc.sql("delete from attachment where id = :id and uploaded_by = :me and entry_id is null")
                .param("id", id.value())
                .param("me", currentUser.get().id().value())
                .update();
    }

    private void forgetOld() {
        jdbc.sql("delete from attachment where entry_id is null and uploaded_at < :before")
                .param("before", Timestamp.from(clock.instant().minus(PATIENCE)))
                .update();
    }

    private long begin(Subject subject, String name, String mediaType) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into attachment (subject_id, uploaded_by, uploaded_at, name, media_type)
                        values (:subject, :me, :now, :name, :mediaType)
                        """)
                .param("subject", subject.id())
                .param("me", currentUser.get().id().value())
                .param("now", Timestamp.from(clock.instant()))
                .param("name", name)
                .param("mediaType", mediaType)
                .update(key, "id");
        return requireNonNull(key.getKeyAs(Long.class));
    }

    /** How many bytes have come: more than the limit where reading ended because of it. */
    private long takeIn(AttachmentId id, InputStream content) throws IOException {
        var size = 0L;
        for (var position = 0; size <= limit.toBytes(); position++) {
            var piece = content.readNBytes(PIECE);
            if (piece.length == 0) {
                break;
            }
            size += piece.length;
            jdbc.sql("insert into attachment_piece values (:id, :position, :content)")
                    .param("id", id.value())
                    .param("position", position)
                    .param("content", piece)
                    .update();
        }
        return size;
    }

    private AttachmentLine finish(AttachmentLine file, long size) {
        jdbc.sql("update attachment set size = :size where id = :id")
                .param("size", size)
                .param("id", file.id().value())
                .update();
        return new AttachmentLine(file.id(), file.name(), file.mediaType(), size);
    }

    private void drop(AttachmentId id) {
        jdbc.sql("delete from attachment where id = :id")
                .param("id", id.value())
                .update();
    }
}
