package app.evergreen.mail.inbound;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Letters out of bytes, whatever their sender calls them. What is said to be ASCII or Latin 1, or has an unknown name, is UTF-8 if it can be,
 * else Windows-1252, as browsers have it.
 */
final class MailCharsets {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final char LAST_BYTE = 0xFF;

    /** Names that senders use for a subset of what they mean. */
    private static final Map<String, String> MEANT = Map.of(
            "gb2312", "GB18030",
            "gbk", "GB18030",
            "ks_c_5601-1987", "x-windows-949",
            "euc-kr", "x-windows-949",
            "shift_jis", "windows-31j",
            "iso-8859-9", "windows-1254",
            "iso-8859-8-i", "ISO-8859-8",
            "utf8", "UTF-8",
            "tis-620", "x-windows-874",
            "cp-850", "IBM850");

    private MailCharsets() {}

    /** The letters; what cannot be read is replaced. */
    static String decode(byte[] bytes, String name) {
        var charset = find(name);
        var text = charset.isPresent() && !vague(charset.get())
                ? new String(bytes, charset.get())
                : strictly(bytes).orElseGet(() -> new String(bytes, WESTERN));
        return withoutNul(text);
    }

    private static boolean vague(Charset charset) {
        return charset.equals(StandardCharsets.US_ASCII) || charset.equals(StandardCharsets.ISO_8859_1);
    }

    private static Optional<Charset> find(String name) {
        var clean = name.strip().toLowerCase(Locale.ROOT);
        try {
            var charset = Charset.forName(MEANT.getOrDefault(clean, clean));
            // a charset that only encodes, or that guesses, is none to read by
            return charset.canEncode() ? Optional.of(charset) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException otherwise) {
            return Optional.empty();
        }
    }

    /** Letters that were read byte by byte, read properly. */
    static String mended(String letters) {
        var bytewise = letters.chars().allMatch(letter -> letter <= LAST_BYTE);
        return bytewise ? decode(letters.getBytes(StandardCharsets.ISO_8859_1), "") : withoutNul(letters);
    }

    /** The text without the one character that the database cannot keep. */
    static String withoutNul(String text) {
        return text.replace("\0", "");
    }
}
