package app.evergreen.mail;

import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import app.evergreen.security.UserId;
import java.sql.Timestamp;
import java.time.Clock;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mails the house's own letters to its users, through the outbox. */
@Component
@RequiredArgsConstructor
public class HouseMail {

    private final JdbcClient jdbc;
    private final MailSettings settings;
    private final ChangeFeed feed;
    private final Clock clock;

    /** Whether there is a mail server; without one, the house writes no letters that would be old when they arrive. */
    public boolean possible() {
        return settings.complete();
    }

    /** Where a page of the application is, for links in letters; the path is relative to the application's root. */
    public String address(String path) {
        return settings.publicUrl() + "/" + path;
    }

    /** Queues a letter; part of the transaction that remembers that it was written. A user without an address that can be reached gets none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(UserId user, HouseLetter letter) {
        var queued = jdbc.sql("""
                        with reader as (select id, email from app_user
                                where id = :user and active and email is not null and email !~* :nobody),
                            written as (insert into letter (user_id, kind, written_at, title, body_text, body_html)
                                select id, :kind, :now, left(:title, 400), :text, :html from reader returning id)
                        insert into outbox (letter_id, address, queued_at, title)
                        select written.id, reader.email, :now, left(:title, 400) from written, reader
                        """)
                .param("user", user.value())
                .param("nobody", Nobody.ADDRESS)
                .param("kind", letter.kind().name())
                .param("now", Timestamp.from(clock.instant()))
                .param("title", letter.title())
                .param("text", letter.text())
                .param("html", letter.html())
                .update();
        if (queued > 0) {
            feed.everythingChanged(Topic.MAIL);
        }
    }
}
