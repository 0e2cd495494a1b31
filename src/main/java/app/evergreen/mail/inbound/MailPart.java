package app.evergreen.mail.inbound;

import static java.util.Objects.requireNonNullElse;

import app.evergreen.thread.OutsideFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.field.ContentDispositionField;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.field.ContentDispositionFieldLenientImpl;
import org.apache.james.mime4j.field.ContentTypeFieldLenientImpl;
import org.apache.james.mime4j.stream.RawField;
import org.springframework.core.io.ByteArrayResource;

/** A part of a mail, with its parts or with its content. */
@RequiredArgsConstructor
final class MailPart {

    private static final Pattern BRACKETS = Pattern.compile("[<>\\s]");

    private final MailHeader header;
    private final String mediaType;
    private final String charset;
    private final List<MailPart> parts = new ArrayList<>();
    private byte[] content = new byte[0];
    private boolean whole = true;

    void add(MailPart part) {
        parts.add(part);
    }

    void fill(byte[] decoded) {
        content = decoded;
    }

    void cutShort() {
        whole = false;
    }

    /** Whether reading came to the end of it. */
    boolean whole() {
        return whole;
    }

    MailHeader header() {
        return header;
    }

    List<MailPart> parts() {
        return List.copyOf(parts);
    }

    /** This part and all within it. */
    Stream<MailPart> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(MailPart::all));
    }

    /** Compares the media type, which is in lower case and without parameters. */
    boolean is(String type) {
        return mediaType.equals(type);
    }

    /** Whether it is said to be a file, and not what the mail says. */
    boolean attached() {
        return disposition().isAttachment();
    }

    /** What the file is called; empty where nobody says. */
    String fileName() {
        return Stream.of(disposition().getFilename(), type().getParameter("name"))
                .map(name -> MailHeader.decoded(requireNonNullElse(name, "")))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private ContentDispositionField disposition() {
        return ContentDispositionFieldLenientImpl.PARSER.parse(field("Content-Disposition"), DecodeMonitor.SILENT);
    }

    private ContentTypeField type() {
        return ContentTypeFieldLenientImpl.PARSER.parse(field("Content-Type"), DecodeMonitor.SILENT);
    }

    private RawField field(String name) {
        return new RawField(name, header.line(name));
    }

    byte[] content() {
        return content.clone();
    }

    String text() {
        return MailCharsets.decode(content, charset);
    }

    OutsideFile file() {
        var id = BRACKETS.matcher(header.text("Content-ID")).replaceAll("");
        return new OutsideFile(fileName(), mediaType, id, new ByteArrayResource(content));
    }
}
