package app.evergreen.mail;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Safelist;
import org.springframework.stereotype.Component;

/** Puts together what a message's mail says: what was written, and below it what it answers to, in the language of whoever wrote it. */
@Component
@RequiredArgsConstructor
class LetterText {

    private final I18NProvider texts;

    /** Something somebody said. */
    record Said(String html, String name, Instant at) {}

    /** Both faces of a letter's text. */
    record Faces(String text, String html) {}

    Faces of(String html, Optional<Said> before, Locale language, ZoneId zone) {
        var body = forOutside(html);
        var text = PlainText.of(body);
        if (before.isEmpty()) {
            return new Faces(text, page(language, "<div dir=\"auto\">" + body + "</div>"));
        }
        var lead = lead(before.get(), language, zone);
        var quoted = forOutside(before.get().html());
        return new Faces(
                text + "\n\n" + lead + "\n" + PlainText.quoted(PlainText.of(quoted)),
                page(language, """
                        <div dir="auto">%s</div>
                        <p>%s</p>
                        <blockquote dir="auto" style="border-inline-start:2px solid #bbb;margin:0;padding-inline-start:1em">%s</blockquote>
                        """.formatted(body, Entities.escape(lead), quoted)));
    }

    /** Without what only this house understands, such as who is mentioned. */
    private static String forOutside(String html) {
        return Jsoup.clean(html, "", Safelist.basic().addTags("div"), new Document.OutputSettings().prettyPrint(false));
    }

    private String lead(Said before, Locale language, ZoneId zone) {
        var at = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .localizedBy(language)
                .withZone(zone)
                .format(before.at());
        return before.name().isEmpty()
                ? texts.getTranslation("mail.quote.nobody", language, at)
                : texts.getTranslation("mail.quote", language, at, before.name());
    }

    /** A whole page of HTML. */
    static String page(Locale language, String body) {
        return "<!doctype html><html lang=\"%s\"><body>%s</body></html>".formatted(language.toLanguageTag(), body);
    }
}
