package app.evergreen.digest;

import app.evergreen.mail.MailChoices;
import app.evergreen.mail.MailChoices.Subscription;
import com.vaadin.flow.i18n.I18NProvider;
import java.nio.charset.StandardCharsets;
import lombok.RequiredArgsConstructor;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/**
 * Where the link in a mail leads that ends mails of its kind. Looking changes nothing, for mail programs and their guards look at every link;
 * a person presses the button, and a mail program that offers one of its own posts by itself (RFC 8058).
 */
@RestController
@RequiredArgsConstructor
class UnsubscribeController {

    private static final String ADDRESS = "/unsubscribe/{token:[0-9a-f]{32}}";
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private static final String STYLE = """
            :root{color-scheme:light dark;--accent:light-dark(#005f44,#63d1a3);--on:light-dark(#fff,#0c2a1f)}
            body{font:15px/1.5 system-ui;max-width:30rem;margin:15vh auto 2rem;padding:0 1.25rem}
            h1{font-size:1.25rem;margin:0 0 .75rem}strong{font-weight:600}p{margin:0 0 .75rem}
            button{font:inherit;font-weight:600;margin-top:.5rem;padding:.5rem 1rem;border:0;border-radius:8px;
            background:var(--accent);color:var(--on);cursor:pointer}
            button:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
            """;

    private final MailChoices choices;
    private final I18NProvider texts;

    @GetMapping(ADDRESS)
    ResponseEntity<String> ask(@PathVariable String token) {
        return answer(token);
    }

    @PostMapping(ADDRESS)
    ResponseEntity<String> end(@PathVariable String token) {
        choices.end(token);
        return answer(token);
    }

    private ResponseEntity<String> answer(String token) {
        return choices.find(token)
                .map(found -> ResponseEntity.ok()
                        .contentType(HTML)
                        .cacheControl(CacheControl.noStore())
                        .body(page(found)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private String page(Subscription found) {
        var button = "<form method=\"post\"><button>%s</button></form>".formatted(text(found, "digest.unsubscribe"));
        return """
                <!doctype html><html lang="%s"><head><meta name="viewport" content="width=device-width">
                <meta name="robots" content="noindex"><title>Evergreen</title><style>%s</style>
                </head><body><main><h1>%s</h1><p><strong>%s</strong></p><p>%s</p>%s</main></body></html>
                """.formatted(
                        found.language().toLanguageTag(),
                        STYLE,
                        text(found, "digest.choices"),
                        text(found, "digest.kind." + found.kind()),
                        text(found, found.wanted() ? "digest.unsubscribe.lead" : "digest.unsubscribed"),
                        found.wanted() ? button : "");
    }

    private String text(Subscription found, String key) {
        return HtmlUtils.htmlEscape(texts.getTranslation(key, found.language()));
    }
}
