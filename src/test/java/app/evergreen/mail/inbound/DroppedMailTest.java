package app.evergreen.mail.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.evergreen.base.Subject;
import app.evergreen.security.Role;
import app.evergreen.support.AtOnce;
import app.evergreen.thread.AttachmentLine;
import app.evergreen.thread.AttachmentQuery;
import app.evergreen.thread.BroughtFiles;
import app.evergreen.thread.UploadResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A mail that somebody drops on a thread becomes an entry, as if it had been received. */
@NullUnmarked
class DroppedMailTest extends InboundTest {

    private static final String MAIL = mail(
            "info@elsewhere.test",
            "<a@out.test>",
            "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=r\n",
            """
            --r

            Tuesday is fine.

            > Does it suit you?
            --r
            Content-Type: application/pdf; name=offer.pdf
            Content-Disposition: attachment
            Content-Transfer-Encoding: base64

            JVBERg==
            --r--
            """);

    @Autowired
    private BroughtFiles files;

    @Autowired
    private AttachmentQuery waiting;

    @Test
    void itIsFromItsSenderWithItsDateTextAndFiles() {
        var ben = scenery.user("ben", Role.SUCCESS_USER);
        jdbc.sql("insert into follower values (:record, :ben, now(), '2020-01-01')")
                .param("record", record.id())
                .param("ben", ben)
                .update();

        assertThat(drop("Re Guest messaging.EML", MAIL)).isEqualTo(new UploadResult.Entered());

        var entry = only(record);
        assertThat(entry.authorName()).isEqualTo("Ines Duarte");
        assertThat(body(entry)).contains("Tuesday is fine.").doesNotContain("Does it suit you?");
        assertThat(outside(entry).sender().sentAt()).contains(Instant.parse("2027-03-01T09:00:00Z"));
        assertThat(outside(entry).quoted()).contains("Does it suit you?");
        assertThat(entry.writing().orElseThrow().attachments())
                .extracting(AttachmentLine::name)
                .containsExactly("offer.pdf");
        assertThat(stillWaiting()).isZero();
        assertThat(count("notice where kind = 'POSTED' and user_id = " + ben)).isOne();
    }

    @Test
    void anAnswerToItFindsTheThread() {
        drop("mail.eml", MAIL);
        take(1, mail("info@house.test", "<b@out.test>", "In-Reply-To: <a@out.test>\n", "Still here?"));

        assertThat(entries(record)).hasSize(2);
    }

    @Test
    void droppedTwiceItAppearsOnceAndSaysSo() {
        drop("mail.eml", MAIL);

        assertThat(drop("again.eml", MAIL)).isEqualTo(new UploadResult.Known("again.eml"));
        assertThat(entries(record)).hasSize(1);
        assertThat(stillWaiting()).isZero();
    }

    @Test
    void droppedByManyAtTheSameMomentItAppearsOnce() {
        AtOnce.times(4, () -> {
            drop("mail.eml", MAIL);
            return true;
        });

        assertThat(entries(record)).hasSize(1);
    }

    @Test
    void pickedUpAlreadyOrLaterItAppearsOnce() {
        var answer = mail(REPLY, "<b@out.test>", "", "Hello");
        take(1, answer);
        assertThat(drop("mail.eml", answer)).isInstanceOf(UploadResult.Known.class);
        drop("mail.eml", MAIL);
        take(2, MAIL);

        assertThat(entries(record)).hasSize(2);
        assertThat(count("received_mail where source is not null")).isZero();
    }

    @Test
    void oneThatWaitsToBeSortedIsSortedByIt() {
        take(1, MAIL);
        assertThat(count("received_mail where source is not null")).isOne();

        assertThat(drop("mail.eml", MAIL)).isInstanceOf(UploadResult.Entered.class);

        assertThat(entries(record)).hasSize(1);
        assertThat(count("received_mail where source is not null")).isZero();
    }

    @Test
    void whatIsNoMailWaitsAsAFileAndSaysWhy() {
        assertThat(drop("song.eml", "la la la"))
                .isInstanceOfSatisfying(
                        UploadResult.NoMail.class,
                        file -> assertThat(file.why().key()).isEqualTo("mail-in.trouble.no-mail"));
        assertThat(drop("deep.eml", "X: y\n".repeat(6_000) + "\nx")).isInstanceOf(UploadResult.NoMail.class);

        assertThat(entries(record)).isEmpty();
        assertThat(stillWaiting()).isEqualTo(2);
    }

    @Test
    void anyOtherFileWaitsToBePosted() {
        assertThat(drop("offer.txt", MAIL)).isInstanceOf(UploadResult.Uploaded.class);

        assertThat(entries(record)).isEmpty();
    }

    @Test
    void whoMayOnlyReadDropsNothing() {
        scenery.user("sam", Role.SALES);

        assertThatThrownBy(() -> drop("sam", record, "mail.eml", MAIL)).isInstanceOf(AccessDeniedException.class);
        assertThat(entries(record)).isEmpty();
    }

    private int stillWaiting() {
        return system.as("anna", () -> waiting.waiting(record)).size();
    }

    private UploadResult drop(String name, String source) {
        return drop("anna", record, name, source);
    }

    private UploadResult drop(String user, Subject subject, String name, String source) {
        var content = source.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        return system.as(user, () -> {
            try {
                return files.take(subject, name, "application/octet-stream", new ByteArrayInputStream(content));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
    }
}
