package app.evergreen.mail.inbound;

import static java.util.Objects.requireNonNullElse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/**
 * Takes a mail apart as far as it is whole: what is wrong in it costs only what comes after. Mails inside the mail stay files. What is
 * there is pulled piece by piece, so that a mail made to exhaust us is left at its bounds.
 */
final class PartReader {

    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 1_000;
    private static final int MOST_FIELDS = 5_000;
    private static final MimeConfig TOLERANT = MimeConfig.custom()
            .setMalformedHeaderStartsBody(true)
            .setMaxLineLen(-1)
            .setMaxHeaderLen(-1)
            .setMaxHeaderCount(-1)
            .setMaxContentLen(-1)
            .setCountLineNumbers(false)
            .build();

    private final MimeTokenStream stream = new MimeTokenStream(TOLERANT);
    private final Deque<MailPart> open = new ArrayDeque<>();
    private MailHeader header = new MailHeader();
    private @Nullable MailPart root;
    private int fields;
    private int parts;
    private boolean whole = true;

    private PartReader() {}

    /** The mail's parts; nothing where it has more of them, or deeper ones, than anybody sends in earnest. */
    static Optional<MailPart> read(byte[] source) {
        return new PartReader().take(source);
    }

    private Optional<MailPart> take(byte[] source) {
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(source));
        try {
            while (stream.getState() != EntityState.T_END_OF_STREAM && withinBounds()) {
                step();
                stream.next();
            }
        } catch (MimeException | IOException | RuntimeException broken) {
            // the library gives up on some mails in its own ways; what it read before stands
            whole = false;
        }
        return withinBounds() ? Optional.of(result()) : Optional.empty();
    }

    private MailPart result() {
        var mail = root == null ? new MailPart(header, "text/plain", "") : root;
        if (!whole) {
            mail.cutShort();
        }
        return mail;
    }

    private boolean withinBounds() {
        return open.size() <= DEEPEST && parts <= MOST_PARTS && fields <= MOST_FIELDS;
    }

    private void step() throws IOException {
        switch (stream.getState()) {
            case T_START_HEADER -> header = new MailHeader();
            case T_FIELD -> {
                header.add(stream.getField());
                fields++;
            }
            case T_START_MULTIPART -> open.push(begin());
            case T_END_MULTIPART -> open.pop();
            case T_BODY -> begin().fill(content(stream.getDecodedInputStream()));
            case T_PREAMBLE -> preamble(content(stream.getInputStream()));
            case T_START_MESSAGE,
                    T_END_MESSAGE,
                    T_RAW_ENTITY,
                    T_END_HEADER,
                    T_EPILOGUE,
                    T_START_BODYPART,
                    T_END_BODYPART,
                    T_END_OF_STREAM -> {}
        }
    }

    private MailPart begin() {
        var said = stream.getBodyDescriptor();
        var part = new MailPart(header, mediaType(said), requireNonNullElse(said.getCharset(), ""));
        parts++;
        if (open.isEmpty()) {
            root = part;
        } else {
            open.element().add(part);
        }
        return part;
    }

    /** What stands before the first part; all there is where the parts cannot be told from each other. */
    private void preamble(byte[] content) {
        if (!open.isEmpty()) {
            open.element().fill(content);
        }
    }

    private static String mediaType(BodyDescriptor said) {
        return requireNonNullElse(said.getMimeType(), "text/plain").toLowerCase(Locale.ROOT);
    }

    private static byte[] content(InputStream decoded) {
        var content = new ByteArrayOutputStream();
        try {
            decoded.transferTo(content);
        } catch (IOException broken) {
            // what came before it broke is better than nothing
        }
        return content.toByteArray();
    }
}
