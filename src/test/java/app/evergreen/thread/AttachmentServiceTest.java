package app.evergreen.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.evergreen.base.Subject;
import app.evergreen.support.Scenery;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;

/** Files come in pieces, wait for what they belong to, and belong to nobody else. */
@NullUnmarked
@TestPropertySource(properties = "evergreen.attachment-limit=1MB")
class AttachmentServiceTest extends ThreadTest {

    private static final int LIMIT = 1024 * 1024;

    @Autowired
    private AttachmentService service;

    @Autowired
    private AttachmentQuery query;

    @Test
    void aFileWaitsUntilItIsPosted() {
        var file = uploaded("anna", "offer.pdf", LIMIT);
        assertThat(asAnna(() -> query.waiting(record))).containsExactly(file);
        assertThat(pieces()).isEqualTo(LIMIT / AttachmentService.PIECE);

        done(asAnna(() -> posts.note(record, new Draft("", List.of(file.id())))));

        assertThat(asAnna(() -> query.waiting(record))).isEmpty();
        assertThat(written().attachments()).containsExactly(file);
        assertThat(as("sam", () -> query.find(file.id()))).contains(file);
    }

    @Test
    void aFileThatIsTooLargeLeavesNothing() {
        assertThat(upload("anna", "film.mp4", stream(LIMIT + 1))).isInstanceOf(UploadResult.Refused.class);

        assertThat(pieces()).isZero();
        assertThat(asAnna(() -> query.waiting(record))).isEmpty();
    }

    @Test
    void aBrokenLineLeavesNothing() {
        var line = new PipedInputStream(); // nobody is at its other end
        var broken = new SequenceInputStream(stream(AttachmentService.PIECE), line);

        assertThatThrownBy(() -> upload("anna", "offer.pdf", broken)).isInstanceOf(UncheckedIOException.class);

        assertThat(pieces()).isZero();
    }

    @Test
    void nobodyPostsReadsOrRemovesWhatAnotherHasNotPosted() {
        var file = uploaded("anna", "secret.txt", 10);

        refused(
                as("ben", () -> posts.note(record, new Draft("Mine now", List.of(file.id())))),
                "thread.post.attachment-gone");
        assertThat(as("ben", () -> query.find(file.id()))).isEmpty();
        assertThat(as("ben", () -> query.waiting(record))).isEmpty();
        as("ben", () -> remove(file));
        assertThat(asAnna(() -> query.find(file.id()))).isPresent();
    }

    @Test
    void aFileIsPostedOnceAndWhereItWasUploaded() {
        var file = uploaded("anna", "offer.pdf", 10);
        var other = Subject.record(new Scenery(jdbc).record("Other", "Onboarding"));

        refused(asAnna(() -> posts.note(other, new Draft("x", List.of(file.id())))), "thread.post.attachment-gone");
        done(asAnna(() -> posts.note(record, new Draft("x", List.of(file.id())))));
        refused(asAnna(() -> posts.note(record, new Draft("x", List.of(file.id())))), "thread.post.attachment-gone");
        asAnna(() -> remove(file));
        assertThat(written().attachments()).hasSize(1);
    }

    @Test
    void whatIsNeverPostedGoesAfterADay() {
        uploaded("anna", "forgotten.txt", 10);
        clock.advance(Duration.ofDays(1).plusSeconds(1));

        var file = uploaded("anna", "new.txt", 10);

        assertThat(asAnna(() -> query.waiting(record))).containsExactly(file);
    }

    @Test
    void whoMayOnlyReadUploadsNothing() {
        assertThatThrownBy(() -> upload("sam", "x.txt", stream(1))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aNameIsKeptWithoutWhatNoNameHolds() {
        assertThat(uploaded("anna", "../../etc/pass\u0000wd\u202e.txt", 1).name())
                .isEqualTo("passwd.txt");
        assertThat(uploaded("anna", "C:\\secret\\x.txt", 1).name()).isEqualTo("x.txt");
        assertThat(uploaded("anna", "x".repeat(300) + ".pdf", 1).name())
                .hasSize(200)
                .endsWith(".pdf");
        assertThat(uploaded("anna", " ", 1).name()).isEqualTo("file");
    }

    private boolean remove(AttachmentLine file) {
        service.remove(file.id());
        return true;
    }

    private AttachmentLine uploaded(String user, String name, int size) {
        return ((UploadResult.Uploaded) upload(user, name, stream(size))).attachment();
    }

    private UploadResult upload(String user, String name, InputStream content) {
        return as(user, () -> {
            try {
                return service.upload(record, name, "text/plain; charset=utf-8", content);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private static InputStream stream(int size) {
        return new ByteArrayInputStream(new byte[size]);
    }

    private int pieces() {
        return jdbc.sql("select count(*) from attachment_piece")
                .query(Integer.class)
                .single();
    }
}
