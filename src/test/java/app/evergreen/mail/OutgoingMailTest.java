package app.evergreen.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.evergreen.security.UserId;
import app.evergreen.support.AtOnce;
import app.evergreen.thread.AttachmentService;
import app.evergreen.thread.Draft;
import app.evergreen.thread.UploadResult;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A message leaves the house: what it looks like outside, and that it leaves once. */
@NullUnmarked
class OutgoingMailTest extends MailTest {

    @Autowired
    private MailTokens tokens;

    @Autowired
    private MailIds ids;

    @Autowired
    private Claims claims;

    @Autowired
    private AttachmentService attachments;

    @Autowired
    private HouseMail houseMail;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aMessageArrivesAtTheCustomersByItself() {
        postman.start();

        written("<p>Dear Ines</p>");

        await().untilAsserted(() -> assertThat(arrived()).hasSize(1));
        await().untilAsserted(() ->
                assertThat(outbox("sent_at is not null", Boolean.class)).isTrue());
    }

    @Test
    void itComesFromTheHouseInTheNameOfWhoWroteIt() throws MessagingException {
        var mail = mailed("<p>Dear Ines</p>");

        assertThat(mail.getFrom()).extracting(Address::toString).containsExactly("Anna <" + HOUSE + ">");
        assertThat(mail.getSubject()).isEqualTo("Guest messaging");
        assertThat(mail.getHeader("To")).singleElement().asString().contains(CUSTOMER);
        assertThat(mail.getHeader("Auto-Submitted")).isNull();
        assertThat(mail.getHeader("Content-Language")).containsExactly("en");
        assertThat(mail.getSentDate()).isEqualTo(clock.instant());
    }

    @Test
    void itCanBeReadAsTextAndAsHtml() throws MessagingException, IOException {
        var mail = mailed("<p>Dear <b>Ines</b>,</p><ul><li>one</li><li>two</li></ul>"
                + "<p>See <a href=\"https://house.test/a\">this</a> &amp; that<br>Anna</p>");

        assertThat(part(mail, 0)).isEqualTo("""
                Dear Ines,

                - one
                - two

                See this <https://house.test/a> & that
                Anna""");
        assertThat(part(mail, 1)).contains("<p>Dear <b>Ines</b>,</p>", "<html lang=\"en\">");
    }

    @Test
    void anAnswerFindsItsThreadByAnAddressThatNobodyCanGuess() throws MessagingException {
        var mail = mailed("<p>Dear Ines</p>");

        var replyTo = ((InternetAddress) mail.getReplyTo()[0]).getAddress();
        assertThat(replyTo).matches("success\\+[0-9a-f]{32}@house\\.test");
        assertThat(tokens.subjectOf(replyTo)).contains(record);
        assertThat(tokens.subjectOf(replyTo.toUpperCase(Locale.ROOT))).contains(record);
        assertThat(tokens.subjectOf(replyTo.replaceFirst("[0-9a-f]{32}", "0".repeat(32))))
                .isEmpty();
        assertThat(tokens.subjectOf(HOUSE)).isEmpty();
    }

    @Test
    void anAnswerFindsItsThreadByItsReferencesToo() throws MessagingException {
        var entry = written("<p>Dear Ines</p>");
        deliver();

        assertThat(ids.find(arrived().getFirst().getMessageID())).contains(new MailIds.Known(entry, record));
    }

    @Test
    void aThreadIsOneConversationOutside() throws MessagingException, IOException {
        written("<p>First</p>");
        deliver();
        clock.advance(Duration.ofMinutes(5));
        written("<p>Second</p>");
        clock.advance(Duration.ofMinutes(5));
        written("<p>Third</p>");
        deliver();

        var first = arrived().getFirst();
        var third = arrived().getLast();
        assertThat(third.getSubject()).isEqualTo("Re: Guest messaging");
        assertThat(third.getHeader("In-Reply-To"))
                .containsExactly(arrived().get(1).getMessageID());
        assertThat(third.getHeader("References", " "))
                .containsSubsequence(first.getMessageID(), arrived().get(1).getMessageID());
        assertThat(third.getReplyTo()).isEqualTo(first.getReplyTo());
        assertThat(part(third, 0)).isEqualTo("""
                Third

                On March 1, 2027, 9:05\u202fAM, Anna wrote:
                > Second""");
        assertThat(part(third, 1)).contains("<blockquote", "<p>Second</p>").doesNotContain("First");
    }

    @Test
    void aCustomersAnswerIsQuotedWithTheNameAndTheDateItCarries() throws MessagingException, IOException {
        answered("Ines Duarte", "2027-02-28 07:00Z");

        assertThat(part(mailed("<p>Thank you</p>"), 0)).isEqualTo("""
                Thank you

                On February 28, 2027, 7:00\u202fAM, Ines Duarte wrote:
                > Gladly""");
    }

    @Test
    void aCustomerWithoutANameIsQuotedByTheAddress() throws MessagingException, IOException {
        answered("", null);

        assertThat(part(mailed("<p>Thank you</p>"), 0))
                .contains("On March 1, 2027, 9:00\u202fAM, " + CUSTOMER + " wrote:");
    }

    @Test
    void filesGoWithIt() throws MessagingException, IOException {
        var content = new byte[600 * 1024];
        content[content.length - 1] = 1;
        var file = asAnna(() -> upload("Angebot für Inés.pdf", content));

        written(new Draft("<p>As promised</p>", List.of(file.attachment().id())));
        deliver();

        var parts = (MimeMultipart) arrived().getFirst().getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(MimeUtility.decodeText(parts.getBodyPart(1).getFileName())).isEqualTo("Angebot für Inés.pdf");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(content);
    }

    @Test
    void whatColleaguesSayToEachOtherStaysInTheHouse() throws MessagingException, IOException {
        asAnna(() -> posts.note(record, Draft.of("<p>He is difficult</p>")));
        deliver();
        assertThat(arrived()).isEmpty();

        var mail = mailed("<p>Ask <span data-user=\"%d\">@Anna</span></p>".formatted(anna()));

        assertThat(GreenMailUtil.getWholeMessage(mail)).doesNotContain("difficult", "data-user");
        assertThat(part(mail, 0)).isEqualTo("Ask @Anna");
    }

    @Test
    void nobodyMailsThemselves() {
        jdbc.sql("update app_user set email = 'Ines@tamarindo.test' where username = 'anna'")
                .update();

        written("<p>To me</p>");
        deliver();

        assertThat(arrived()).isEmpty();
    }

    @Test
    void nothingGoesToOurOwnAddress() {
        address("Success@house.test");

        written("<p>Would come back</p>");
        deliver();

        assertThat(arrived()).isEmpty();
        assertThat(outbox("trouble", String.class)).isEqualTo("OWN_ADDRESS");
    }

    @Test
    void noTitleBringsHeadersOfItsOwn() throws MessagingException {
        jdbc.sql("update success_record set title = E'Hello\\r\\nBcc: all@world.test\\r\\n\\r\\nBody' where id = :id")
                .param("id", record.id())
                .update();
        jdbc.sql("update app_user set display_name = E'Anna\\r\\nX-Evil: 1' where username = 'anna'")
                .update();

        var mail = mailed("<p>Dear Ines</p>");

        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getHeader("X-Evil")).isNull();
        assertThat(mail.getSubject()).isEqualTo("Hello Bcc: all@world.test Body");
    }

    @Test
    void severalNodesDeliverOnce() {
        for (var number = 0; number < 20; number++) {
            written("<p>Number " + number + "</p>");
        }

        AtOnce.times(4, () -> {
            deliver();
            return true;
        });

        assertThat(arrived()).hasSize(20);
        assertThat(jdbc.sql("select max(attempts) from outbox where not maybe_twice")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoeverDiesBetweenHandOverAndMarkSendsOneMailTwiceAndItIsTheSame() throws MessagingException {
        written("<p>Dear Ines</p>");
        deliver();
        var first = arrived().getFirst().getMessageID();
        // as if the process had died right before it marked the mail
        jdbc.sql("update outbox set sent_at = null").update();
        claims.next();

        deliver();
        assertThat(arrived()).as("held by somebody who may still live").hasSize(1);
        clock.advance(Claims.HOLD.plusSeconds(1));
        deliver();

        assertThat(arrived()).hasSize(2);
        assertThat(arrived().getLast().getMessageID()).isEqualTo(first);
        assertThat(outbox("maybe_twice", Boolean.class)).isTrue();
        assertThat(outbox("sent_at is not null", Boolean.class)).isTrue();
    }

    @Test
    void whoeverLivesKeepsWhatItHolds() {
        written("<p>A large file, on a slow line</p>");
        claims.next();

        clock.advance(Claims.HOLD.minusSeconds(5));
        claims.renew();
        clock.advance(Duration.ofSeconds(30));

        assertThat(claims.next()).isEmpty();
    }

    @Test
    void whatTheHouseItselfWritesSaysSoAndCanBeEnded() throws MessagingException {
        jdbc.sql("update app_user set email = 'anna@elsewhere.test' where username = 'anna'")
                .update();
        var letter = new HouseLetter(HouseMailKind.DIGEST, "Your day", "Call Ines", "<p>Call Ines</p>");

        transaction.executeWithoutResult(status -> houseMail.send(new UserId(anna()), letter));
        deliver();

        var mail = arrived().getFirst();
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("List-Unsubscribe"))
                .singleElement()
                .asString()
                .matches("<https://evergreen\\.house\\.test/unsubscribe/[0-9a-f]{32}>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getReplyTo()).extracting(Address::toString).containsExactly(HOUSE);
        assertThat(jdbc.sql("select count(*) from letter").query(Integer.class).single())
                .isZero();
    }

    private void answered(String name, @Nullable String sentAt) {
        var answer = jdbc.sql("""
                        insert into thread_entry (subject_id, kind, body, at) values (:record, 'MESSAGE', '<p>Gladly</p>', :now) returning id
                        """)
                .param("record", record.id())
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        jdbc.sql(
                        "insert into outside_message values (:entry, :name, :address, 'Re: Offer', :sentAt::timestamptz, false, '')")
                .param("entry", answer)
                .param("name", name)
                .param("address", CUSTOMER)
                .param("sentAt", sentAt)
                .update();
        clock.advance(Duration.ofMinutes(5));
    }

    private MimeMessage mailed(String html) {
        written(html);
        deliver();
        assertThat(arrived())
                .as(() -> outbox("concat(trouble, answer)", String.class))
                .hasSize(1);
        return arrived().getFirst();
    }

    private long anna() {
        return jdbc.sql("select id from app_user where username = 'anna'")
                .query(Long.class)
                .single();
    }

    /** The plain text (0) or the HTML (1), with lines as they are here. */
    private static String part(MimeMessage mail, int face) throws MessagingException, IOException {
        var mixed = (MimeMultipart) mail.getContent();
        var alternative = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat(alternative.getContentType()).startsWith("multipart/alternative");
        return alternative.getBodyPart(face).getContent().toString().replace("\r\n", "\n");
    }

    private UploadResult.Uploaded upload(String name, byte[] content) {
        try {
            return (UploadResult.Uploaded)
                    attachments.upload(record, name, "application/pdf", new ByteArrayInputStream(content));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
