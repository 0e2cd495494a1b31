package app.evergreen.digest;

import app.evergreen.mail.HouseLetter;
import app.evergreen.mail.HouseMail;
import app.evergreen.mail.HouseMailKind;
import app.evergreen.mail.MailChoices;
import app.evergreen.security.SystemActor;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes each user's daily letter, when the hour they have chosen has come where they are: once, and only if there is something to say. */
@Slf4j
@Component
@RequiredArgsConstructor
class Digests {

    private final HouseMail mail;
    private final MailChoices choices;
    private final DailyPage pages;
    private final Words words;
    private final SystemActor actor;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    @Scheduled(fixedDelayString = "${evergreen.digest.look:PT1M}")
    void look() {
        if (mail.possible()) {
            var now = clock.instant();
            readers(now).forEach(reader -> write(reader, now));
        }
    }

    private List<Reader> readers(Instant now) {
        return jdbc.sql("""
                        select %s from app_user u left join mail_choice c on c.user_id = u.id and c.kind = 'DIGEST',
                            lateral (select cast(:now as timestamptz) at time zone u.time_zone as there) t
                        where %s and coalesce(c.wanted, true) and extract(hour from t.there) >= coalesce(c.hour, 7)
                            and (c.last_day is null or c.last_day < cast(t.there as date))
                        order by u.id
                        """.formatted(Reader.COLUMNS, Reader.REACHED))
                .param("now", Timestamp.from(now))
                .query((row, number) -> Reader.read(row))
                .list();
    }

    /** One that fails leaves the others theirs, and is tried again at the next look. */
    private void write(Reader reader, Instant now) {
        try {
            actor.as(reader.username(), () -> transaction.execute(status -> written(reader, now)));
        } catch (RuntimeException failed) {
            log.warn("The daily letter to {} waits until the next look", reader.username(), failed);
        }
    }

    private boolean written(Reader reader, Instant now) {
        var today = reader.day(now);
        if (!choices.takeDay(reader.id(), today)) {
            return false;
        }
        var page = pages.of(reader, today);
        if (page.saysNothing()) {
            return false;
        }
        var title = words.text(reader, "digest.title", words.day(reader, today));
        mail.send(reader.id(), new HouseLetter(HouseMailKind.DIGEST, title, page.text(), page.html()));
        return true;
    }
}
