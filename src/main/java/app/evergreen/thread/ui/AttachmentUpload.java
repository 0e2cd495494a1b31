package app.evergreen.thread.ui;

import app.evergreen.base.Subject;
import app.evergreen.thread.BroughtFiles;
import app.evergreen.thread.UploadResult;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import lombok.RequiredArgsConstructor;

/** Takes in what the browser sends for one subject, as it comes, and shows on the page what became of it. */
@RequiredArgsConstructor
final class AttachmentUpload implements UploadHandler {

    private final transient BroughtFiles files;
    private final transient Subject subject;
    private final SerializableConsumer<UploadResult> onEnd;

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        try (var content = event.getInputStream()) {
            var result = files.take(subject, event.getFileName(), event.getContentType(), content);
            var _ = event.getUI().access(() -> onEnd.accept(result));
        }
    }

    /** Vaadin's name for what carries a key of its own instead of a form's. */
    @Override
    public String getUrlPostfix() {
        return "upload";
    }
}
