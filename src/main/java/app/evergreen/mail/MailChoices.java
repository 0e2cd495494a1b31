package app.evergreen.mail;

import app.evergreen.security.UserId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What users want to be mailed by the house, and the secrets by which their mails end it. Until somebody says otherwise, all of it is wanted. */
@Component
@RequiredArgsConstructor
public class MailChoices {

    private final JdbcClient jdbc;

    /** What the user wants of this kind. */
    public MailChoice of(UserId user, HouseMailKind kind) {
        remember(user, kind);
        return row("select kind, wanted, hour from mail_choice where user_id = :user and kind = :kind", user, kind)
                .query((row, number) -> new MailChoice(kind, row.getBoolean("wanted"), row.getInt("hour")))
                .single();
    }

    void keep(UserId user, MailChoice choice) {
        remember(user, choice.kind());
        row(
                        "update mail_choice set wanted = :wanted, hour = :hour where user_id = :user and kind = :kind",
                        user,
                        choice.kind())
                .param("wanted", choice.wanted())
                .param("hour", choice.hour())
                .update();
    }

    /**
     * Takes a day for the user's digest: whoever gets it is the only one, on whatever node, once this transaction commits.
     *
     * @return whether nobody had it before
     */
    public boolean takeDay(UserId user, LocalDate day) {
        remember(user, HouseMailKind.DIGEST);
        return row("""
                        update mail_choice set last_day = :day
                        where user_id = :user and kind = :kind and (last_day is null or last_day < :day)
                        """, user, HouseMailKind.DIGEST).param("day", day).update() == 1;
    }

    /** The address that ends mails of this kind to this user, relative to the application's root. */
    public String unsubscribe(UserId user, HouseMailKind kind) {
        remember(user, kind);
        return "unsubscribe/"
                + row("select token from mail_choice where user_id = :user and kind = :kind", user, kind)
                        .query(String.class)
                        .single();
    }

    /** Whose mails of which kind a token ends. */
    public Optional<Subscription> find(String token) {
        return jdbc.sql("""
                        select c.kind, c.wanted, u.language from mail_choice c join app_user u on u.id = c.user_id
                        where c.token = :token
                        """)
                .param("token", token)
                .query((row, number) -> new Subscription(
                        HouseMailKind.valueOf(row.getString("kind")),
                        row.getBoolean("wanted"),
                        Locale.forLanguageTag(row.getString("language"))))
                .optional();
    }

    /** Ends the mails that this token stands for. */
    public void end(String token) {
        jdbc.sql("update mail_choice set wanted = false where token = :token")
                .param("token", token)
                .update();
    }

    private void remember(UserId user, HouseMailKind kind) {
        row("""
                        insert into mail_choice (user_id, kind, token) values (:user, :kind, :token)
                        on conflict on constraint mail_choice_pk do nothing
                        """, user, kind).param("token", Tokens.next()).update();
    }

    private JdbcClient.StatementSpec row(String sql, UserId user, HouseMailKind kind) {
        return jdbc.sql(sql).param("user", user.value()).param("kind", kind.name());
    }

    /**
     * What a token stands for.
     *
     * @param kind which mails
     * @param wanted whether they still come
     * @param language the receiver's
     */
    public record Subscription(HouseMailKind kind, boolean wanted, Locale language) {}
}
