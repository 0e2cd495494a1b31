package app.evergreen.mail.inbound;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Reads mails as they are out there, not as they should be: whatever the bytes are, it never throws. */
final class MailParser {

    /** Bytes; a file of the largest size that we ourselves take, in base64, and some more. */
    static final int LARGEST = 50 * 1024 * 1024;

    static final String TOO_LARGE = "mail-in.trouble.size";

    private static final int LONGEST_SUBJECT = 1_000;
    private static final byte[] MBOX = "From ".getBytes(StandardCharsets.US_ASCII);
    private static final List<String> DELIVERED = List.of(
            "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "X-Delivered-To", "Resent-To", "To", "Cc");
    private static final Set<String> PRECEDENCES_OF_PROGRAMS = Set.of("bulk", "junk", "auto_reply");

    private MailParser() {}

    static MailReading read(byte[] source) {
        if (source.length > LARGEST) {
            return new MailReading.Illegible(TOO_LARGE);
        }
        return PartReader.read(withoutEnvelope(source))
                .<MailReading>map(root -> new MailReading.Legible(mail(root)))
                .orElseGet(() -> new MailReading.Illegible("mail-in.trouble.parts"));
    }

    /** Mails taken from a file of many begin with a line that is no header. */
    private static byte[] withoutEnvelope(byte[] source) {
        if (source.length < MBOX.length || !Arrays.equals(source, 0, MBOX.length, MBOX, 0, MBOX.length)) {
            return source;
        }
        var line = 0;
        while (line < source.length && source[line] != '\n') {
            line++;
        }
        return Arrays.copyOfRange(source, Math.min(line + 1, source.length), source.length);
    }

    private static InboundMail mail(MailPart root) {
        var header = root.header();
        var body = MailBody.of(root);
        var subject = header.text("Subject");
        return new InboundMail(
                sender(header),
                addressed(header),
                subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT)),
                header.moment("Date"),
                header.ids("Message-ID").stream().findFirst().orElse(""),
                references(header),
                body.text(),
                body.html(),
                body.files(),
                automatic(header),
                root.whole(),
                DeliveryReport.of(root));
    }

    private static MailAddress sender(MailHeader header) {
        return Stream.of("From", "Sender")
                .flatMap(field -> header.addresses(field).stream())
                .findFirst()
                .orElse(new MailAddress("", ""));
    }

    private static List<MailAddress> addressed(MailHeader header) {
        return Stream.concat(
                        DELIVERED.stream().flatMap(field -> header.addresses(field).stream()), header.traced().stream())
                .toList();
    }

    private static List<String> references(MailHeader header) {
        return Stream.concat(header.ids("In-Reply-To").stream(), header.ids("References").reversed().stream())
                .distinct()
                .toList();
    }

    private static boolean automatic(MailHeader header) {
        var submitted = header.text("Auto-Submitted").toLowerCase(Locale.ROOT);
        return (!submitted.isEmpty() && !submitted.startsWith("no"))
                || PRECEDENCES_OF_PROGRAMS.contains(header.text("Precedence").toLowerCase(Locale.ROOT))
                || Stream.of("X-Auto-Response-Suppress", "X-Autoreply", "X-Autorespond", "X-Autoresponder")
                        .anyMatch(header::has)
                || "<>".equals(header.line("Return-Path"));
    }
}
