package app.evergreen.digest;

import app.evergreen.base.Subject;
import app.evergreen.base.SubjectDirectory;
import app.evergreen.base.SubjectKind;
import app.evergreen.base.Subjects;
import app.evergreen.mail.HouseLetter;
import app.evergreen.mail.HouseMail;
import app.evergreen.mail.HouseMailKind;
import app.evergreen.mail.MailChoices;
import app.evergreen.security.SystemActor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails what the bell told somebody and they have not seen within ten minutes: activities given to them, and texts that mention them. */
@Component
@RequiredArgsConstructor
class Reminders {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    /** What is older is no news: there was no mail server then, or the house was closed. */
    private static final Duration NEWS = Duration.ofDays(1);

    private final HouseMail mail;
    private final MailChoices choices;
    private final Words words;
    private final Subjects subjects;
    private final SystemActor actor;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    @Scheduled(fixedDelayString = "${evergreen.digest.look:PT1M}")
    void look() {
        var more = mail.possible();
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> remindOfOne()));
        }
    }

    /** One notice in one transaction: whatever happens to one, the others are mailed once. */
    private boolean remindOfOne() {
        var notice = take();
        notice.filter(taken -> choices.of(taken.reader().id(), taken.kind()).wanted())
                .ifPresent(taken -> actor.as(taken.reader().username(), () -> remind(taken)));
        return notice.isPresent();
    }

    private Optional<Unseen> take() {
        var now = clock.instant();
        return jdbc.sql("""
                        update notice n set mailed_at = :now from app_user u, subject s
                        where u.id = n.user_id and s.id = n.subject_id and n.id = (
                            select o.id from notice o join app_user u on u.id = o.user_id
                            where o.mailed_at is null and o.seen_at is null and o.kind in ('ASSIGNED', 'MENTION')
                                and o.at between :oldest and :newest and %s
                            order by o.at, o.id limit 1 for update of o skip locked)
                        returning n.kind, n.detail, n.entry_id, s.kind as subject_kind, s.id as subject, %s,
                            coalesce((select a.display_name from app_user a where a.id = n.actor_id), '') as actor
                        """.formatted(Reader.REACHED, Reader.COLUMNS))
                .param("now", Timestamp.from(now))
                .param("oldest", Timestamp.from(now.minus(NEWS)))
                .param("newest", Timestamp.from(now.minus(PATIENCE)))
                .query(Unseen::read)
                .optional();
    }

    private boolean remind(Unseen notice) {
        return subjects.find(notice.subject())
                .map(about -> {
                    mail.send(notice.reader().id(), letter(notice, about));
                    return true;
                })
                .orElse(false);
    }

    /** What was written stays in the house: the mail says where to read it. */
    private HouseLetter letter(Unseen notice, SubjectDirectory.Entry about) {
        var reader = notice.reader();
        var title = words.text(reader, "digest.told." + notice.kind(), notice.actor(), notice.detail(), about.title());
        var href = about.href() + notice.entry().map(entry -> "?entry=" + entry).orElse("");
        var page = new Page(
                List.of(new Page.Part(title, List.of(words.line(about.title(), href)))),
                words.ending(reader, notice.kind()));
        return new HouseLetter(notice.kind(), title, page.text(), page.html());
    }

    private record Unseen(
            Reader reader, HouseMailKind kind, String actor, String detail, Subject subject, Optional<Long> entry) {

        static Unseen read(ResultSet row, int number) throws SQLException {
            return new Unseen(
                    Reader.read(row),
                    row.getString("kind").equals("MENTION") ? HouseMailKind.MENTIONED : HouseMailKind.ASSIGNED,
                    row.getString("actor"),
                    row.getString("detail"),
                    new Subject(SubjectKind.valueOf(row.getString("subject_kind")), row.getLong("subject")),
                    Optional.ofNullable(row.getObject("entry_id", Long.class)));
        }
    }
}
