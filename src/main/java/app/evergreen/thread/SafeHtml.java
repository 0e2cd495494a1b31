package app.evergreen.thread;

import static java.util.regex.Matcher.quoteReplacement;
import static java.util.stream.Collectors.toUnmodifiableSet;

import app.evergreen.security.UserId;
import app.evergreen.security.UserLine;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.Encoding;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * HTML that can do no harm: paragraphs, bold, italic, lists, quotes, code, links to the web and to mail, and mentions of colleagues.
 * Whatever the source, nothing else gets in (the words of what is left out stay, those of scripts and styles go).
 *
 * @param value the markup; making it harmless once more changes nothing
 */
record SafeHtml(String value) {

    private static final int ROUNDS = 10;
    private static final Pattern LINK = Pattern.compile("(?i)\\s*(https?|mailto):.*", Pattern.DOTALL);
    private static final Pattern USER = Pattern.compile("[1-9][0-9]{0,17}");
    private static final Pattern MENTION = Pattern.compile(" data-user=\"([0-9]+)\"");
    private static final Pattern MENTION_AND_WORDS = Pattern.compile("<span data-user=\"([0-9]+)\">([^<]*)(</span>)?");
    private static final Pattern OWN_PICTURE = Pattern.compile("attachments/[1-9][0-9]{0,17}\\?inline");
    private static final Pattern PIXELS = Pattern.compile("[1-9][0-9]{0,3}");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "div", "br", "b", "strong", "i", "em", "ul", "ol", "li", "blockquote", "pre", "code")
            .allowElements(SafeHtml::link, "a")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .matching(LINK)
            .onElements("a")
            .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
            .allowElements("span")
            .allowAttributes("data-user")
            .matching(USER)
            .onElements("span")
            .toFactory();

    /** Mails are laid out by other programs: tables, headings, and pictures that are ours or wait. They mention nobody. */
    private static final PolicyFactory MAIL_POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "div", "br", "b", "strong", "i", "em", "ul", "ol", "li", "blockquote", "pre", "code")
            .allowElements("u", "s", "sub", "sup", "small", "hr", "h1", "h2", "h3", "h4", "h5", "h6")
            .allowElements("table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption")
            .allowElements(SafeHtml::link, "a")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .matching(LINK)
            .onElements("a")
            .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
            .allowElements("img")
            .allowAttributes("src")
            .matching(OWN_PICTURE)
            .onElements("img")
            .allowAttributes("data-picture")
            .matching(LINK)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("width", "height")
            .matching(PIXELS)
            .onElements("img")
            .toFactory();

    /** A link that leads nowhere is no link; one that leads somewhere never takes this page with it. */
    private static @Nullable String link(String name, List<String> attributes) {
        if (!attributes.contains("href")) {
            return null;
        }
        attributes.addAll(List.of("target", "_blank"));
        return name;
    }

    /** What is harmless of this markup; only the words, where its nesting cannot be mended. */
    static SafeHtml of(String anything) {
        return of(anything, POLICY);
    }

    /** The same for what comes by mail: more of its layout stays, and no mention. */
    static SafeHtml ofMail(String anything) {
        return of(anything, MAIL_POLICY);
    }

    private static SafeHtml of(String anything, PolicyFactory policy) {
        var html = clean(anything, policy);
        for (var round = 0; round < ROUNDS; round++) {
            var again = clean(html, policy);
            if (again.equals(html)) {
                return new SafeHtml(html);
            }
            html = again;
        }
        return new SafeHtml(clean(escaped(new SafeHtml(html).text()), policy));
    }

    /** What a browser would mend in the nesting is mended before elements are left out, so that the rest may need mending again. */
    private static String clean(String anything, PolicyFactory policy) {
        return policy.sanitize(anything).strip();
    }

    /** Whom it mentions; in this markup, quotation marks stand nowhere but around attributes. */
    Set<UserId> mentioned() {
        return MENTION.matcher(value)
                .results()
                .map(found -> new UserId(Long.parseLong(found.group(1))))
                .collect(toUnmodifiableSet());
    }

    /** The same with each mention saying the name of whom it tells; a mention that is more than words tells nobody. */
    SafeHtml naming(Map<UserId, UserLine> users) {
        var named = MENTION_AND_WORDS.matcher(value).replaceAll(found -> {
            var user = users.get(new UserId(Long.parseLong(found.group(1))));
            var words = user == null ? found.group(2) : "@" + escaped(user.name());
            return quoteReplacement(
                    found.group(3) == null
                            ? found.group(2)
                            : "<span data-user=\"" + found.group(1) + "\">" + words + "</span>");
        });
        return of(named);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** The words without the markup. */
    String text() {
        return Encoding.decodeHtml(TAG.matcher(value).replaceAll(" "), false)
                .replace('\u00a0', ' ')
                .strip();
    }
}
