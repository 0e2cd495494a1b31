package app.evergreen.mail.inbound;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what mail servers report of mails that they could not deliver (RFC 3464). */
final class DeliveryReport {

    private static final Pattern BLOCKS = Pattern.compile("\n[ \\t]*\n");
    private static final Pattern KIND = Pattern.compile("^[^;]*;\\s*");

    private DeliveryReport() {}

    static Optional<Bounce> of(MailPart root) {
        return root.all()
                .filter(part -> part.is("message/delivery-status"))
                .findFirst()
                .map(status -> new Bounce(original(root), failures(status)));
    }

    private static String original(MailPart root) {
        return root.all()
                .filter(part -> part.is("message/rfc822") || part.is("text/rfc822-headers"))
                .flatMap(part -> PartReader.read(part.content()).stream())
                .flatMap(mail -> mail.header().ids("Message-ID").stream())
                .findFirst()
                .orElse("");
    }

    private static List<Bounce.Failure> failures(MailPart status) {
        return Arrays.stream(BLOCKS.split(status.text().replace("\r\n", "\n").strip()))
                .flatMap(block -> PartReader.read(block.getBytes(StandardCharsets.UTF_8)).stream())
                .map(MailPart::header)
                .filter(recipient -> "failed".equalsIgnoreCase(recipient.text("Action")))
                .map(recipient -> new Bounce.Failure(address(recipient), reason(recipient)))
                .toList();
    }

    private static String address(MailHeader recipient) {
        return firstOf(recipient, "Original-Recipient", "Final-Recipient");
    }

    private static String reason(MailHeader recipient) {
        return firstOf(recipient, "Diagnostic-Code", "Status");
    }

    private static String firstOf(MailHeader recipient, String... fields) {
        return Stream.of(fields)
                .map(field -> KIND.matcher(recipient.text(field)).replaceFirst(""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }
}
