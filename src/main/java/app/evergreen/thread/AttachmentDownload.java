package app.evergreen.thread;

import app.evergreen.base.OutsideContent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Gives files out, piece by piece. They came from outside: a browser saves them under their name and never opens them here, except for
 * pictures of kinds that carry no script.
 */
@Controller
@RequiredArgsConstructor
class AttachmentDownload {

    private final AttachmentQuery attachments;

    /**
     * One file. What is not there, and what the user may not read, is not found.
     *
     * @param inline asks for a picture to be seen in a page; for any other file it is ignored
     */
    @GetMapping("/attachments/{id:[0-9]{1,18}}")
    void download(@PathVariable long id, @RequestParam Optional<String> inline, HttpServletResponse response)
            throws IOException {
        var file = attachments.find(new AttachmentId(id));
        if (file.isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        announce(file.get(), inline.isPresent() && file.get().picture(), response);
        send(file.get(), response);
    }

    private static void announce(AttachmentLine file, boolean inline, HttpServletResponse response) {
        var disposition = inline ? ContentDisposition.inline() : ContentDisposition.attachment();
        OutsideContent.headers(disposition
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build())
                .forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.setContentType(inline ? file.mediaType() : MediaType.APPLICATION_OCTET_STREAM_VALUE);
        response.setContentLengthLong(file.size());
    }

    private void send(AttachmentLine file, HttpServletResponse response) throws IOException {
        var out = response.getOutputStream();
        var position = 0;
        var piece = attachments.piece(file.id(), position);
        while (piece.isPresent()) {
            out.write(piece.get());
            position++;
            piece = attachments.piece(file.id(), position);
        }
    }
}
