package app.evergreen.mail.inbound;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.stream.Stream;

/** What makes a mail the same wherever it lies, in 32 bytes. */
final class MailIdentity {

    private MailIdentity() {}

    /** The same mail that comes twice has the same words, sender and date under its id; only its way here differs. */
    static byte[] of(InboundMail mail) {
        var parts = Stream.of(
                mail.messageId(),
                mail.from().address(),
                mail.sentAt().map(Object::toString).orElse(""),
                mail.subject(),
                mail.text(),
                mail.html());
        return of(String.join("\0", parts.toList()).getBytes(StandardCharsets.UTF_8));
    }

    /** Of what cannot be read, all of it. */
    static byte[] of(byte[] source) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(source);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
