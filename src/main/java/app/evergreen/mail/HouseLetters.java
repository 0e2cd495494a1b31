package app.evergreen.mail;

import app.evergreen.security.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the house's own letters to its users, when they are to be handed over. */
@Component
@RequiredArgsConstructor
class HouseLetters {

    private final JdbcClient jdbc;
    private final MailSettings settings;
    private final MailChoices choices;

    /** The letter; nothing where what was claimed is none, or its reader is no more. */
    Optional<Letter> of(Claim claim) {
        return jdbc.sql("""
                        update letter l set message_id = coalesce(l.message_id, :id) from outbox o, app_user u
                        where o.id = :outbox and l.id = o.letter_id and u.id = l.user_id
                        returning l.message_id, l.kind, l.title, l.body_text, l.body_html, u.id as reader, u.display_name, u.language
                        """)
                .param("id", settings.newMessageId())
                .param("outbox", claim.id())
                .query(Stored::read)
                .optional()
                .map(stored -> letter(stored, claim.address()));
    }

    private Letter letter(Stored stored, String address) {
        return new Letter(
                stored.messageId(),
                "",
                List.of(new Letter.Addressee(stored.name(), address)),
                address,
                settings.from(),
                stored.title(),
                List.of(),
                stored.language(),
                stored.text(),
                LetterText.page(stored.language(), stored.html()),
                List.of(),
                Optional.of(settings.publicUrl() + "/" + choices.unsubscribe(stored.reader(), stored.kind())));
    }

    private record Stored(
            String messageId,
            HouseMailKind kind,
            String title,
            String text,
            String html,
            UserId reader,
            String name,
            Locale language) {

        static Stored read(ResultSet row, int number) throws SQLException {
            return new Stored(
                    row.getString("message_id"),
                    HouseMailKind.valueOf(row.getString("kind")),
                    row.getString("title"),
                    row.getString("body_text"),
                    row.getString("body_html"),
                    new UserId(row.getLong("reader")),
                    row.getString("display_name"),
                    Locale.forLanguageTag(row.getString("language")));
        }
    }
}
