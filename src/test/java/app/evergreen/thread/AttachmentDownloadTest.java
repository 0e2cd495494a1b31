package app.evergreen.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** What came from outside is given out so that no browser runs it. */
@NullUnmarked
class AttachmentDownloadTest extends ThreadTest {

    private static final byte[] CONTENT = new byte[AttachmentService.PIECE * 2 + 7];

    static {
        Arrays.fill(CONTENT, (byte) 'x');
    }

    @Autowired
    private AttachmentService service;

    @Autowired
    private AttachmentDownload downloads;

    @Test
    void aFileIsSavedUnderItsNameAndNeverOpened() {
        var file = posted("Åse’s \"page\".html", "text/html");

        var answer = download("sam", file, Optional.of(""));

        assertThat(answer.getContentAsByteArray()).isEqualTo(CONTENT);
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%C3%85se%E2%80%99s%20%22page%22.html");
        assertThat(answer.getContentType()).isEqualTo("application/octet-stream");
        assertThat(answer.getContentLength()).isEqualTo(CONTENT.length);
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Content-Security-Policy")).startsWith("sandbox");
    }

    @Test
    void aPictureIsSeenWhereThatIsAskedFor() {
        var file = posted("photo.png", "image/png");

        assertThat(download("sam", file, Optional.of("")).getHeader("Content-Disposition"))
                .startsWith("inline;");
        assertThat(download("sam", file, Optional.of("")).getContentType()).isEqualTo("image/png");
        assertThat(download("sam", file, Optional.empty()).getHeader("Content-Disposition"))
                .startsWith("attachment;");
    }

    @Test
    void aPictureThatCanCarryScriptsIsNotSeen() {
        var file = posted("drawing.svg", "image/svg+xml");

        assertThat(download("sam", file, Optional.of("")).getHeader("Content-Disposition"))
                .startsWith("attachment;");
    }

    @Test
    void whatIsNotPostedOrNotThereIsNotFound() {
        var file = uploaded("secret.txt", "text/plain");

        assertThat(download("ben", file, Optional.empty()).getStatus()).isEqualTo(404);
        assertThat(download("ben", new AttachmentId(99_999), Optional.empty()).getStatus())
                .isEqualTo(404);
        assertThat(download("anna", file, Optional.empty()).getStatus()).isEqualTo(200);
    }

    private AttachmentId posted(String name, String mediaType) {
        var file = uploaded(name, mediaType);
        done(asAnna(() -> posts.note(record, new Draft("", List.of(file)))));
        return file;
    }

    private AttachmentId uploaded(String name, String mediaType) {
        return asAnna(() -> {
            try {
                var result = service.upload(record, name, mediaType, new ByteArrayInputStream(CONTENT));
                return ((UploadResult.Uploaded) result).attachment().id();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private MockHttpServletResponse download(String user, AttachmentId file, Optional<String> inline) {
        return as(user, () -> {
            try {
                var response = new MockHttpServletResponse();
                downloads.download(file.value(), inline, response);
                return response;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }
}
