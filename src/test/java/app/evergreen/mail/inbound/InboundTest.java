package app.evergreen.mail.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.base.Subject;
import app.evergreen.security.Role;
import app.evergreen.security.SystemActor;
import app.evergreen.support.IntegrationTest;
import app.evergreen.support.Scenery;
import app.evergreen.support.TestClock;
import app.evergreen.thread.FromOutside;
import app.evergreen.thread.ThreadEntry;
import app.evergreen.thread.ThreadQuery;
import app.evergreen.thread.Writing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of incoming mail share: a success user who follows a record, and the secret of its reply address. */
@IntegrationTest
@NullUnmarked
abstract class InboundTest {

    static final String TOKEN = "0123456789abcdef0123456789abcdef";
    static final String REPLY = "success+" + TOKEN + "@house.test";

    @Autowired
    Reception reception;

    @Autowired
    ReceivedMails mails;

    @Autowired
    ThreadQuery threads;

    @Autowired
    SystemActor system;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    Scenery scenery;
    Subject record;
    long anna;

    @BeforeEach
    void furnish() {
        scenery = new Scenery(jdbc);
        record = Subject.record(scenery.record("Guest messaging", "Onboarding"));
        anna = scenery.user("anna", Role.SUCCESS_USER);
        jdbc.sql("insert into follower values (:record, :anna, now(), '2020-01-01')")
                .param("record", record.id())
                .param("anna", anna)
                .update();
        jdbc.sql("insert into mail_thread values (:token, :record, now())")
                .param("token", TOKEN)
                .param("record", record.id())
                .update();
    }

    void take(long uid, String source) {
        take(uid, source.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    void take(long uid, byte[] source) {
        system.run(() -> reception.take(new MailPlace("box", 1, uid), source, true));
    }

    static String mail(String to, String id, String more, String text) {
        return """
                From: Ines Duarte <ines@tamarindo.test>
                To: %s
                Subject: Re: Guest messaging
                Date: Mon, 1 Mar 2027 09:00:00 +0000
                Message-ID: %s
                """.formatted(to, id) + more + "\n" + text;
    }

    List<ThreadEntry> entries(Subject subject) {
        return system.as("anna", () -> threads.page(subject, Optional.empty(), 50));
    }

    ThreadEntry only(Subject subject) {
        var entries = entries(subject);
        assertThat(entries).hasSize(1);
        return entries.getFirst();
    }

    static String body(ThreadEntry entry) {
        return entry.writing().map(Writing::body).orElseThrow();
    }

    static FromOutside outside(ThreadEntry entry) {
        return entry.outside().orElseThrow();
    }

    long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }
}
