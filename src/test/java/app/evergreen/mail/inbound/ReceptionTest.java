package app.evergreen.mail.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.base.Subject;
import app.evergreen.support.AtOnce;
import app.evergreen.thread.AttachmentLine;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a mail goes that was picked up. */
class ReceptionTest extends InboundTest {

    @Test
    void anAnswerFindsItsThreadByTheSecretInItsAddress() {
        take(1, mail(REPLY, "<a@out.test>", "", "Tuesday is fine.\n\n> Does it suit you?\n"));

        var entry = only(record);
        assertThat(body(entry)).isEqualTo("<p>Tuesday is fine.</p>");
        assertThat(entry.author()).isEmpty();
        assertThat(entry.authorName()).isEqualTo("Ines Duarte");
        assertThat(outside(entry).sender().address()).isEqualTo("ines@tamarindo.test");
        assertThat(outside(entry).sender().subject()).isEqualTo("Re: Guest messaging");
        assertThat(outside(entry).quoted()).contains("Does it suit you?");
        assertThat(count("received_mail where source is not null")).isZero();
    }

    @Test
    void anAnswerToAnAnswerFindsItsThreadByWhatItRefersTo() {
        take(1, mail(REPLY, "<a@out.test>", "", "First"));
        take(2, mail("info@house.test", "<b@out.test>", "References: <x@y.test> <a@out.test>\n", "Second"));

        assertThat(entries(record)).extracting(InboundTest::body).containsExactly("<p>Second</p>", "<p>First</p>");
    }

    @Test
    void aPartnerIsCalledByTheNameWeKnow() {
        jdbc.sql("update partner set email = 'INES@tamarindo.test' where id = :id")
                .param("id", scenery.company("Ines of Tamarindo", ""))
                .update();
        take(1, mail(REPLY, "<a@out.test>", "", "Hello"));

        assertThat(only(record).authorName()).isEqualTo("Ines of Tamarindo");
    }

    @Test
    void itIsUnreadForWhoFollowsAndTheBellTellsThem() {
        take(1, mail(REPLY, "<a@out.test>", "", "Hello"));

        assertThat(count("notice where kind = 'POSTED' and user_id = " + anna)).isOne();
        assertThat(count("""
                follower f where f.user_id = %d and exists (select from thread_entry e where e.subject_id = f.subject_id
                    and e.kind = 'MESSAGE' and e.at > f.seen_at and e.author_id is distinct from f.user_id)
                """.formatted(anna))).isOne();
        assertThat(count("outbox")).isZero();
    }

    @Test
    void whatWasPickedUpTwiceAppearsOnce() {
        var mail = mail(REPLY, "<a@out.test>", "", "Hello");
        take(1, mail);
        take(1, mail);
        take(2, "Received: by another.test\n" + mail);

        assertThat(entries(record)).hasSize(1);
    }

    @Test
    void twoNodesThatTakeOneMailAtTheSameMomentKeepItOnce() {
        var mail = mail(REPLY, "<a@out.test>", "", "Hello");
        AtOnce.times(4, () -> {
            take(1, mail);
            return true;
        });

        assertThat(entries(record)).hasSize(1);
    }

    @Test
    void anotherMailUnderTheSameIdIsAnotherMail() {
        take(1, mail(REPLY, "<same@out.test>", "", "One"));
        take(2, mail(REPLY, "<same@out.test>", "", "Two"));

        assertThat(entries(record)).extracting(InboundTest::body).containsExactly("<p>Two</p>", "<p>One</p>");
    }

    @Test
    void aMailToTwoThreadsIsInBoth() {
        var other = Subject.record(scenery.record("Rooms", "Onboarding"));
        var second = TOKEN.replace('0', 'f');
        jdbc.sql("insert into mail_thread values (:token, :record, now())")
                .param("token", second)
                .param("record", other.id())
                .update();
        take(1, mail(REPLY + ", success+" + second + "@house.test", "<a@out.test>", "", "Both"));

        assertThat(entries(record)).hasSize(1);
        assertThat(entries(other)).hasSize(1);
    }

    @Test
    void ourOwnMessageThatComesBackIsNoAnswer() {
        ours();
        take(1, mail(REPLY, "<ours@house.test>", "", "Ours"));

        assertThat(entries(record)).hasSize(1);
    }

    @Test
    void picturesInTheTextComeFromTheMailAndRemoteOnesWait() {
        take(1, mail(REPLY, "<a@out.test>", "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=r\n", """
                --r
                Content-Type: text/html; charset=utf-8

                <p onclick="alert(1)">Look <img src="cid:plan@out"><img src="https://out.test/a.png?ines" width=300>
                <img src="https://out.test/pixel.gif" width="1" height="1"></p><script>alert(1)</script>
                --r
                Content-Type: image/png; name=plan.png
                Content-ID: <plan@out>
                Content-Transfer-Encoding: base64

                iVBORw0KGgo=
                --r
                Content-Type: application/pdf; name=offer.pdf
                Content-Disposition: attachment
                Content-Transfer-Encoding: base64

                JVBERg==
                --r--
                """));

        var entry = only(record);
        assertThat(body(entry))
                .matches(
                        "(?s)<p>Look <img(?: alt=\"\"| src=\"attachments/\\d+\\?inline\"){2} />"
                                + "<img(?: width=\"300\"| alt=\"\"| data-picture=\"https://out.test/a.png\\?ines\"){3} />.*</p>")
                .doesNotContain("pixel", "alert");
        assertThat(entry.writing().orElseThrow().attachments())
                .extracting(AttachmentLine::name)
                .containsExactly("offer.pdf");
    }

    @Test
    void whatFindsNoThreadWaitsForSomebody() {
        take(1, mail("info@house.test", "<a@out.test>", "Auto-Submitted: auto-replied\n", "Who are you?"));

        assertThat(count("""
                received_mail where source is not null and sender_address = 'ines@tamarindo.test' and automatic
                    and subject = 'Re: Guest messaging' and preview = 'Who are you?'
                """)).isOne();
    }

    @Test
    void whatCannotBeReadIsKeptAsItCameWithTheReason() {
        take(1, "X: y\n".repeat(6_000) + "\nx");

        assertThat(count("received_mail where source is not null and trouble = 'mail-in.trouble.parts'"))
                .isOne();
    }

    @Test
    void anAutomaticAnswerIsMarked() {
        take(1, mail(REPLY, "<a@out.test>", "Auto-Submitted: auto-replied\n", "I am away."));

        assertThat(outside(only(record)).sender().automatic()).isTrue();
    }

    @Test
    void aReturnedMailMarksTheMessageItBelongsTo() {
        var entry = ours();
        jdbc.sql("""
                        insert into outbox (entry_id, address, queued_at, sent_at)
                        values (:entry, 'ines@tamarindo.test', now(), now())
                        """).param("entry", entry).update();
        take(1, MailParserTest.returned(REPLY, "ines@tamarindo.test"));

        assertThat(entries(record)).hasSize(1);
        assertThat(count("outbox where given_up_at is not null and answer = '550 5.1.1 No such user'"))
                .isOne();
        assertThat(count("received_mail where source is not null")).isZero();
    }

    @Test
    void nothingOutsideLettersStopsWhatComesBehind() {
        take(
                1,
                mail(
                        REPLY,
                        "<a@out.test>",
                        "Content-Type: text/html\n",
                        "a\0b<p>" + "\uD800x" + "<div>".repeat(3_000) + "deep"));
        take(2, mail(REPLY, "<b@out.test>", "", "x".repeat(400_000)));

        assertThat(List.of(entries(record).size(), (int) count("received_mail where source is not null")))
                .satisfiesAnyOf(
                        kept -> assertThat(kept).isEqualTo(List.of(2, 0)),
                        kept -> assertThat(kept).isEqualTo(List.of(1, 1)));
    }

    /** A message of the house that is known outside. */
    private long ours() {
        var entry = jdbc.sql("""
                        insert into thread_entry (subject_id, kind, body, author_id, at)
                        values (:record, 'MESSAGE', 'Ours', :anna, now()) returning id
                        """)
                .param("record", record.id())
                .param("anna", anna)
                .query(Long.class)
                .single();
        jdbc.sql("insert into mail_message values (:entry, '<ours@house.test>')")
                .param("entry", entry)
                .update();
        return entry;
    }
}
