package app.evergreen.mail;

import app.evergreen.security.UserId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
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
                .param("id", "<" + UUID.randomUUID() + "@" + settings.domain() + ">")
                .param("outbox", claim.id())
                .query((row, number) -> {
                    var language = Locale.forLanguageTag(row.getString("language"));
                    var kind = HouseMailKind.valueOf(row.getString("kind"));
                    return new Letter(
                            row.getString("message_id"),
                            "",
                            List.of(new Letter.Addressee(row.getString("display_name"), claim.address())),
                            claim.address(),
                            settings.from(),
                            row.getString("title"),
                            List.of(),
                            language,
                            row.getString("body_text"),
                            LetterText.page(language, row.getString("body_html")),
                            List.of(),
                            Optional.of(settings.publicUrl() + "/"
                                    + choices.unsubscribe(new UserId(row.getLong("reader")), kind)));
                })
                .optional();
    }
}
