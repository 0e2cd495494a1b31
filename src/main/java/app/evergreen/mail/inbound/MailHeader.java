package app.evergreen.mail.inbound;

import jakarta.mail.internet.MailDateFormat;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.stream.Field;

/** The header of a mail or of one of its parts; of a field that is there twice, the first counts. */
final class MailHeader {

    private static final int LONGEST = 20_000;
    private static final Pattern FOLDING = Pattern.compile("[\\x00-\\x20\\x7F]+");
    private static final Pattern ID = Pattern.compile("<[^<>\\s]{1,900}>");
    private static final Pattern GIVEN_FOR = Pattern.compile("\\bfor\\s+<([^<>\\s@]{1,64}@[^<>\\s@]{1,255})>");
    private static final Pattern SHORT_ZONE = Pattern.compile("([+-])(\\d{3})\\s*$");
    /** The old way to tell one's name: {@code anna@house.test (Anna Berg)}. */
    private static final Pattern NAME_BEHIND = Pattern.compile("^[^()<>\"]+\\(([^()]*)\\)\\s*$");

    private final List<Field> fields = new ArrayList<>();

    void add(Field field) {
        fields.add(field);
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    boolean has(String name) {
        return raw(name).findAny().isPresent();
    }

    /** To whom the mail servers on its way say they gave it. */
    List<MailAddress> traced() {
        return raw("Received")
                .flatMap(body -> GIVEN_FOR.matcher(body).results())
                .map(found -> new MailAddress("", found.group(1)))
                .toList();
    }

    /** The field's text in one line; empty where there is no such field. */
    String text(String name) {
        return raw(name)
                .findFirst()
                .map(MailHeader::inOneLine)
                .map(MailHeader::decoded)
                .orElse("");
    }

    /** The field as it was sent, in one line, with one character for each byte; empty where there is no such field. */
    String line(String name) {
        return raw(name).findFirst().map(MailHeader::inOneLine).orElse("");
    }

    private static String inOneLine(String body) {
        return FOLDING.matcher(body).replaceAll(" ").strip();
    }

    /** The letters that encoded words and bytes stand for. */
    static String decoded(String letters) {
        var body = MailCharsets.mended(letters);
        return MailCharsets.withoutNul(
                        DecoderUtil.decodeEncodedWords(body, DecodeMonitor.SILENT, StandardCharsets.UTF_8))
                .strip();
    }

    /** All bodies of fields with this name, with one character for each byte. */
    private Stream<String> raw(String name) {
        return fields.stream()
                .filter(field -> field.getName().strip().equalsIgnoreCase(name))
                .map(MailHeader::body);
    }

    private static String body(Field field) {
        var raw = field.getRaw();
        var whole = raw == null
                ? field.getName() + ":" + field.getBody()
                : new String(raw.toByteArray(), StandardCharsets.ISO_8859_1);
        return whole.substring(whole.indexOf(':') + 1, Math.min(whole.length(), LONGEST));
    }

    /** All addresses in all fields with this name, members of groups too. */
    List<MailAddress> addresses(String name) {
        return raw(name).flatMap(MailHeader::addressesIn).toList();
    }

    private static Stream<MailAddress> addressesIn(String body) {
        var line = inOneLine(body);
        var behind = NAME_BEHIND.matcher(line);
        var name = behind.matches() ? decoded(behind.group(1)) : "";
        return LenientAddressParser.DEFAULT.parseAddressList(line).flatten().stream()
                .map(mailbox -> address(mailbox, name))
                .filter(address -> !address.address().isEmpty());
    }

    private static MailAddress address(Mailbox mailbox, String nameBehind) {
        var name =
                Optional.ofNullable(mailbox.getName()).map(MailHeader::decoded).orElse(nameBehind);
        return new MailAddress(name, MailCharsets.mended(mailbox.getAddress()).strip());
    }

    /** The ids in this field, with their angle brackets, in their order. */
    List<String> ids(String name) {
        return raw(name)
                .flatMap(body -> ID.matcher(body).results())
                .map(MatchResult::group)
                .map(MailCharsets::mended)
                .toList();
    }

    /** The moment that this field tells, if it can be read; without a zone it is UTC. */
    Optional<Instant> moment(String name) {
        var text = SHORT_ZONE.matcher(text(name)).replaceFirst("$10$2");
        try {
            return Optional.of(new MailDateFormat().parse(text).toInstant());
        } catch (ParseException malformed) {
            return Optional.empty();
        }
    }
}
