package app.evergreen.mail.inbound;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The 80 messages with which Apache James tests its own parser, most of them broken in some way. What is right about each was read off its
 * file and a second parser (CPython's), and says nothing where the file states nothing.
 */
class MessagesOfJamesTest {

    private static final String ALL = "classpath*:/*testmsgs/*.msg";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', emptyValue = "", textBlock = """
            # message | subject | sender's name | sender's address | date
            2002_06_12_doublebound | MIME handling bug demo | Lars Hecking | lhecking@nmrc.ie |
            ak-0696 | [Fwd: Re: 34Mbit/s Netz] | Juergen Specht | specht@kulturbox.de | 1996-06-20T06:35:17Z
            attachment-filename-encoding-Latin1 |  |  |  |
            attachment-filename-encoding-UTF8 |  |  |  |
            badbound | Mail System Error - Returned Mail | Mail Administrator | Postmaster@challenge.uscom.com | 1996-12-22T22:21:12Z
            badfile | note the bogus filename | Michelle Holm | holm@sitka.colorado.edu |
            bluedot-postcard | A postcard for you |  |  |
            bluedot-simple |  |  |  |
            double-bound | test of double-boundary behavior | Eryq | eryq@rhine.gsfc.nasa.gov | 1996-04-11T06:10:30Z
            double-semicolon |  |  |  |
            double-semicolon2 |  |  |  |
            dup-names | Two images for you... | Eryq | eryq@rhine.gsfc.nasa.gov | 1996-04-11T06:10:30Z
            empty-preamble |  |  |  |
            frag | [Fwd: [Fwd: [Fwd: FW: Another Priceless Moment]]] | Sven | omrec@mailandnews.com | 2000-05-24T18:46:29Z
            german-qp | Testnachricht | Jörn Reder | joern@zyn.de | 2005-12-21T21:02:44Z
            german | Re: 34Mbit/s Netz | Guenter Deuschle | deuschle@mnh.telekom.de | 1996-06-19T16:12:02Z
            hdr-fakeout | test message 1 | Russell P. Sutherland | russ@quist.on.ca | 2000-05-20T01:55:02Z
            infinite |  |  |  |
            intl | If you can read this you understand the example... so, cool! | Keith Moore | moore@cs.utk.edu |
            jt-0498 | Fwd: PC800: Tall Hondaline Windshield Distortion | Gaffneydp | Gaffneydp@aol.com | 1998-04-30T15:28:50Z
            lennie | Test Mail Again | Lennie Jarratt | lbj_ccsi@mindspring.com | 1997-07-25T11:59:46Z
            mp-msg-rfc822 | [Fwd: Re: 34Mbit/s Netz] | Juergen Specht | specht@kulturbox.de | 1996-06-20T06:35:17Z
            multi-2evil | Two images for you... | Eryq | eryq@rhine.gsfc.nasa.gov | 1996-04-11T06:10:30Z
            multi-2gifs-base64 | a multipart message/rfc822 which has been base64-encoded |  |  |
            multi-2gifs | Two images for you... | Eryq | eryq@rhine.gsfc.nasa.gov | 1996-04-11T06:10:30Z
            multi-bad | http://rhine.gsfc.nasa.gov:8080/ims-bin/v.b/imssearch | Michelle Holm | holm@sitka.colorado.edu | 1995-08-21T19:30:57Z
            multi-badnames | Sample message | Nathaniel Borenstein | nsb@bellcore.com |
            multi-clen | Sample message | Nathaniel Borenstein | nsb@bellcore.com |
            multi-digest | Sample digest message | Nathaniel Borenstein | nsb@bellcore.com |
            multi-frag | A complex nested multipart example | Lord John Whorfin | whorfin@yoyodyne.com |
            multi-igor | Need help | Starovoitov Igor | igor@fripp.aic.synapse.ru | 1996-06-06T11:50:39Z
            multi-igor2 | Need help | Starovoitov Igor | igor@fripp.aic.synapse.ru | 1996-06-06T11:50:39Z
            multi-nested | A complex nested multipart example | Lord John Whorfin | whorfin@yoyodyne.com |
            multi-nested2 | A complex nested multipart example | Lord John Whorfin | whorfin@yoyodyne.com |
            multi-nested3 | A complex nested multipart example | Lord John Whorfin | whorfin@yoyodyne.com |
            multi-simple | Sample message | Nathaniel Borenstein | nsb@bellcore.com |
            multi-weirdspace | Two images for you... | Eryq | eryq@rhine.gsfc.nasa.gov | 1996-04-11T06:10:30Z
            not-mime | Re: HELP! Problems installing PSNFSS, and other querys | Sebastian Rahtz | s.rahtz@elsevier.co.uk | 1995-02-15T09:38:18Z
            re-fwd | Re: Fwd: hello world |  | user2 | 2000-06-06T03:20:11Z
            russian | Greetings |  |  |
            sig-uu | Here's my UU'ed sig! |  |  |
            simple | Request for Leave |  | eryq@rhine.gsfc.nasa.gov | 1995-12-21T01:59:00Z
            ticket-60931 |  |  |  |
            twopart |  |  | 0647842285@uk.wowlg.com | 2005-01-12T07:08:12Z
            uu-junk-target | mime::parser | ADJE Webmail Tech Support | support@webmail.uwohali.com | 2000-04-25T11:34:43Z
            uu-junk | mime::parser | ADJE Webmail Tech Support | support@webmail.uwohali.com | 2000-04-25T11:34:43Z
            uu-zeegee | uudecoding |  | me |
            x-gzip64 | Testing! |  |  |
            bad-newlines-multiple-parts-base64 | a multipart message/rfc822 which has been base64-encoded |  |  |
            bad-newlines-multiple-parts |  |  |  |
            base64-encoded-text | a multipart message/rfc822 which has been base64-encoded as plain text |  |  |
            base64encoded-rfc822message-nested | the body is a base64 encode rfc822 message including another base64 encoded rfc822 message |  |  |
            base64encoded-rfc822message | a simple rfc822 message encoded in a base64 body. |  |  |
            basic-plain-very-long-lines | Simple Subject |  | foo@example.com | 1998-02-11T17:51:00Z
            basic-plain-with-bad-header-separator | Simple Subject |  | foo@example.com | 1998-02-11T17:51:00Z
            basic-plain | Simple Subject |  | foo@example.com | 1998-02-11T17:51:00Z
            boundary-name-clash | test |  |  |
            ending-boundaries |  |  |  |
            example | This is an example of a multipart mixed email with image content | Robert Burrell Donkin | robertburrelldonkin@blueyonder.co.uk | 2008-05-25T14:38:13Z
            intermediate-boundaries |  |  |  |
            malformedHeader-nocrlfcrlf | this is a subject |  |  |
            malformedHeader-noheader |  |  |  |
            malformedHeaderStartsBody-nocrlfcrlf | this is a subject |  |  |
            malformedHeaderStartsBody-noheader |  |  |  |
            misplaced-boundary |  |  |  |
            missing-boundary |  |  |  |
            missing-inner-boundary |  |  |  |
            missing-inner-start-boundary |  |  |  |
            multipartdigestnestedemptyparts |  | Me | me@example.com | 1996-04-11T06:10:30Z
            multipartemptypart |  | Me | me@example.com | 1996-04-11T06:10:30Z
            multipartnestedemptyparts |  | Me | me@example.com | 1996-04-11T06:10:30Z
            multipartnestedemptypartsnorfc822 |  | Me | me@example.com | 1996-04-11T06:10:30Z
            multipartnopart |  | Me | me@example.com | 1996-04-11T06:10:30Z
            obsolete | The obsolete syntax allow spaces before the colon and also empty lines in folding. |  |  |
            qp-body | subject |  |  |
            russian-headers | A simple subject |  |  |
            simple-attachment | Here is the attachment I was waiting for. | Foo Bar | bar@example.com | 2007-04-27T14:08:23Z
            very-long-boundary |  |  |  |
            very-very-long-boundary |  |  |  |
            weird-boundary |  |  |  |
            """)
    void isReadWithSubjectSenderAndDate(
            String message,
            @Nullable String subject,
            @Nullable String name,
            @Nullable String address,
            @Nullable String date)
            throws IOException {
        var mail = read(resource(message).getContentAsByteArray());

        assertThat(mail.subject().replaceAll(" +", " ")).isEqualTo(Objects.requireNonNullElse(subject, ""));
        assertThat(mail.from().name()).isEqualTo(Objects.requireNonNullElse(name, ""));
        assertThat(mail.from().address()).isEqualTo(Objects.requireNonNullElse(address, ""));
        assertThat(mail.sentAt().map(Object::toString).orElse("")).isEqualTo(Objects.requireNonNullElse(date, ""));
    }

    @Test
    void thereAreEightyAndNoneIsForgotten() throws IOException, NoSuchMethodException {
        var there = Arrays.stream(new PathMatchingResourcePatternResolver().getResources(ALL))
                .map(MessagesOfJamesTest::name)
                .collect(toUnmodifiableSet());

        assertThat(there).hasSize(80).isEqualTo(proven());
    }

    private static String name(Resource message) {
        return Objects.requireNonNull(message.getFilename()).replace(".msg", "");
    }

    private static Set<String> proven() throws NoSuchMethodException {
        var test = MessagesOfJamesTest.class.getDeclaredMethod(
                "isReadWithSubjectSenderAndDate", String.class, String.class, String.class, String.class, String.class);
        return test.getAnnotation(CsvSource.class)
                .textBlock()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\|", 2)[0].strip())
                .collect(toUnmodifiableSet());
    }

    private static Resource resource(String message) {
        try {
            return new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:/*testmsgs/" + message + ".msg")[0];
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InboundMail read(byte[] source) {
        return ((MailReading.Legible) MailParser.read(source)).mail();
    }
}
