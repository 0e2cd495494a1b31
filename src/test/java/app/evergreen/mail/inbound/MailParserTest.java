package app.evergreen.mail.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.evergreen.thread.OutsideFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Reads mails as mail programs and broken programs write them. */
class MailParserTest {

    private static final String PLAIN = """
            From: =?utf-8?Q?J=C3=B6rn_Reder?= <joern@zyn.test>
            To: "Team, Success" <success+0123@house.test>, other@zyn.test
            Delivered-To: success+0123@house.test
            Subject: =?iso-8859-1?Q?Verl=E4ngerung?=
             =?utf-8?B?IPCfjoQ=?=
            Date: Tue, 1 Dec 2026 10:00:00 +0100
            Message-ID: <a@zyn.test>
            In-Reply-To: <c@house.test>
            References: <b@house.test>
             <c@house.test>

            Yes, please.
            """;

    @Example
    void aPlainMailSaysWhoAndWhatAndWhere() {
        var mail = read(PLAIN);

        assertThat(mail.from()).isEqualTo(new MailAddress("Jörn Reder", "joern@zyn.test"));
        assertThat(mail.addressed())
                .extracting(MailAddress::address)
                .containsExactly("success+0123@house.test", "success+0123@house.test", "other@zyn.test");
        assertThat(mail.subject()).isEqualTo("Verlängerung 🎄");
        assertThat(mail.sentAt()).contains(Instant.parse("2026-12-01T09:00:00Z"));
        assertThat(mail.messageId()).isEqualTo("<a@zyn.test>");
        assertThat(mail.references()).containsExactly("<c@house.test>", "<b@house.test>");
        assertThat(mail.text()).isEqualTo("Yes, please.\r\n");
        assertThat(mail.html()).isEmpty();
        assertThat(mail.automatic()).isFalse();
        assertThat(mail.whole()).isTrue();
    }

    @Example
    void ofAlternativesTheRichestIsKeptWithItsPicturesAndFiles() {
        var mail = read("""
                Content-Type: multipart/mixed; boundary=m

                --m
                Content-Type: multipart/alternative; boundary=a

                --a
                Content-Type: text/plain

                Hello
                --a
                Content-Type: multipart/related; boundary=r

                --r
                Content-Type: text/html; charset=utf-8

                <p>Hello <img src="cid:logo@zyn"></p>
                --r
                Content-Type: image/png
                Content-ID: <logo@zyn>
                Content-Transfer-Encoding: base64

                iVBORw0K
                --r--
                --a--
                --m
                Content-Type: application/pdf
                Content-Disposition: attachment; filename*=utf-8''Angebot%20%E2%82%AC.pdf

                x
                --m
                Content-Type: text/plain

                Sent by a list.
                --m--
                """);

        assertThat(mail.text()).startsWith("Hello").contains("Sent by a list.");
        assertThat(mail.html()).contains("<p>Hello <img", "Sent by a list.");
        assertThat(mail.files()).extracting(OutsideFile::contentId).containsExactly("logo@zyn", "");
        assertThat(mail.files()).extracting(OutsideFile::name).containsExactly("", "Angebot €.pdf");
    }

    @Example
    void aMailInsideAMailStaysAFile() {
        var mail = read("""
                Content-Type: multipart/mixed; boundary=m

                --m

                See below.
                --m
                Content-Type: message/rfc822

                Subject: Inner

                Inner words
                --m--
                """);

        assertThat(mail.text()).isEqualTo("See below.");
        assertThat(mail.files()).singleElement().satisfies(file -> {
            assertThat(file.mediaType()).isEqualTo("message/rfc822");
            assertThat(file.content().getContentAsString(StandardCharsets.UTF_8))
                    .startsWith("Subject: Inner");
        });
    }

    @Example
    void lettersAreReadWhateverTheirCharsetIsCalled() {
        assertThat(said("windows-1251", "Привет", "windows-1251")).isEqualTo("Привет");
        assertThat(said("gb2312", "続く", "GB18030")).isEqualTo("続く");
        assertThat(said("x-nobody-knows", "Grüße", "UTF-8")).isEqualTo("Grüße");
        assertThat(said("x-nobody-knows", "Grüße", "windows-1252")).isEqualTo("Grüße");
        assertThat(said("us-ascii", "“Grüße”", "windows-1252")).isEqualTo("“Grüße”");
        assertThat(said("no such name!", "Grüße", "UTF-8")).isEqualTo("Grüße");
        assertThat(said("iso-2022-cn", "plain", "US-ASCII")).isEqualTo("plain");
        assertThat(said("utf-8", "a\0b", "UTF-8")).isEqualTo("ab");
    }

    private static String said(String name, String words, String charset) {
        var head = "Content-Type: text/plain; charset=\"" + name + "\"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n";
        var body = words.getBytes(Charset.forName(charset));
        var source = new byte[head.length() + body.length];
        System.arraycopy(head.getBytes(StandardCharsets.US_ASCII), 0, source, 0, head.length());
        System.arraycopy(body, 0, source, head.length(), body.length);
        return read(source).text();
    }

    @Example
    void namesAndSubjectsInBareBytesAreReadToo() {
        var mail = read("From: Zoë <zoe@zyn.test>\nSubject: Grüße\n\nx");

        assertThat(mail.from().name()).isEqualTo("Zoë");
        assertThat(mail.subject()).isEqualTo("Grüße");
    }

    @Example
    void programsAreTold() {
        assertThat(read("Auto-Submitted: auto-replied\n\nAway").automatic()).isTrue();
        assertThat(read("Auto-Submitted: no\n\nHere").automatic()).isFalse();
        assertThat(read("Precedence: bulk\n\nNews").automatic()).isTrue();
        assertThat(read("X-Auto-Response-Suppress: All\n\nAway").automatic()).isTrue();
        assertThat(read("X-Autoreply: yes\n\nAway").automatic()).isTrue();
        assertThat(read("Return-Path: <>\n\nAway").automatic()).isTrue();
    }

    @Example
    void aDeliveryReportTellsWhomAMailDidNotReachAndWhy() {
        var mail = read(returned("success@house.test", "nobody@zyn.test"));

        assertThat(mail.bounce()).hasValueSatisfying(bounce -> {
            assertThat(bounce.messageId()).isEqualTo("<ours@house.test>");
            assertThat(bounce.failures())
                    .containsExactly(new Bounce.Failure("nobody@zyn.test", "550 5.1.1 No such user"));
        });
    }

    /** What the house gets when a mail of its own, with the id ours@house.test, did not reach this address, and another one not yet. */
    static String returned(String to, String address) {
        return """
                From: MAILER-DAEMON@mx.test
                To: %s
                Content-Type: multipart/report; report-type=delivery-status; boundary=b

                --b

                Sorry.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.test

                Final-Recipient: rfc822; %s
                Action: failed
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 5.1.1 No such user

                Final-Recipient: rfc822; slow@zyn.test
                Action: delayed
                Status: 4.4.1
                --b
                Content-Type: text/rfc822-headers

                Message-ID: <ours@house.test>
                Subject: Offer
                --b--
                """.formatted(to, address);
    }

    @Example
    void partsThatCannotBeToldApartAreReadAsTheyStand() {
        var mail = read("Content-Type: multipart/alternative; boundary=inner\n\nNo boundary anywhere\n");

        assertThat(mail.text()).contains("No boundary anywhere");
    }

    @Example
    void whatIsDeeperOrMoreThanAnybodySendsIsNotRead() {
        assertThat(MailParser.read(bytes(nested(21)))).isInstanceOf(MailReading.Illegible.class);
        assertThat(MailParser.read(bytes(nested(20)))).isInstanceOf(MailReading.Legible.class);
        assertThat(MailParser.read(bytes("Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nx\n".repeat(1_001))))
                .isInstanceOf(MailReading.Illegible.class);
        assertThat(MailParser.read(bytes("X: y\n".repeat(5_001) + "\nx"))).isInstanceOf(MailReading.Illegible.class);
    }

    private static String nested(int levels) {
        var mail = new StringBuilder();
        for (var level = 0; level < levels; level++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(level)
                    .append("\n\n--b")
                    .append(level)
                    .append("\n");
        }
        return mail.append("\nx").toString();
    }

    @Property(tries = 2_000)
    void noBytesMakeItThrow(@ForAll @Size(max = 4_000) byte[] source) {
        assertThatCode(() -> MailParser.read(source)).doesNotThrowAnyException();
    }

    /** What is nearly a mail goes further in than noise. */
    @Property(tries = 2_000)
    void noDamageMakesItThrow(@ForAll byte[] damage, @ForAll int where) {
        var source = bytes(nested(3).replace("\nx", "Content-Type: text/plain; charset=gb2312\n\n=?q?x") + PLAIN);
        for (var index = 0; index < damage.length; index++) {
            source[Math.floorMod(where + index * 31, source.length)] = damage[index];
        }
        assertThatCode(() -> MailParser.read(source)).doesNotThrowAnyException();
    }

    private static InboundMail read(String source) {
        return read(bytes(source));
    }

    private static InboundMail read(byte[] source) {
        return ((MailReading.Legible) MailParser.read(source)).mail();
    }

    private static byte[] bytes(String source) {
        return source.replaceAll("\r?\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
