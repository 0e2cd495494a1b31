package app.evergreen.mail.inbound;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * A mail's text in two: what is new, and the tail that has been said before or is a signature. Where answers stand between the quotes, or
 * nothing is new, there is no tail.
 *
 * @param fresh HTML
 * @param tail HTML; may be empty
 */
record QuotedTail(String fresh, String tail) {

    /** What mail programs put around what they quote, and around signatures. */
    private static final String QUOTES =
            "blockquote[type=cite], .gmail_quote, .gmail_quote_container, .yahoo_quoted, .protonmail_quote,"
                    + " .moz-signature, .gmail_signature, .protonmail_signature_block, #Signature, #ms-outlook-mobile-signature";
    /** From these on, everything is old, though nothing is around it. */
    private static final String OLD_FROM_HERE =
            "#divRplyFwdMsg, #appendonsend, #mail-editor-reference-message-container, hr#stopSpelling,"
                    + " div[style*=border-top:solid #E1E1E1], div[style*=border-top:solid #B5C4DF]";

    private static final String INTRODUCTION = ".moz-cite-prefix, .gmail_attr";

    private static final Pattern SIGNATURE = Pattern.compile("^-- ?$");
    private static final Pattern OLD_LINE =
            Pattern.compile("^\\s*(?:-{3,}\\s*\\p{L}[\\p{L}’' ]{3,40}-{3,}|_{20,})\\s*$");
    private static final Pattern WROTE = Pattern.compile("^\\s*\\S.{5,200}:\\s*$");

    static QuotedTail of(InboundMail mail) {
        return mail.html().isBlank() ? ofText(mail.text()) : ofHtml(mail.html());
    }

    static QuotedTail ofHtml(String html) {
        var document = Jsoup.parse(html);
        var body = document.body();
        body.select("head, title, style, script").remove();
        var begin = begin(body);
        if (begin == null) {
            return new QuotedTail(body.html(), "");
        }
        var tail = cut(begin);
        return body.text().isBlank() && body.select("img").isEmpty()
                ? new QuotedTail(html, "")
                : new QuotedTail(body.html(), tail);
    }

    private static @Nullable Element begin(Element body) {
        var old = body.selectFirst(OLD_FROM_HERE);
        if (old != null) {
            return old;
        }
        return body.select(INTRODUCTION + ", " + QUOTES).stream()
                .filter(quote -> nothingNewFrom(quote, body))
                .findFirst()
                .orElse(null);
    }

    /** Whether only quotes stand from this element on, introduced or not; words between them would be answers. */
    private static boolean nothingNewFrom(Element quote, Element body) {
        var mark = "data-tail-begins";
        quote.attr(mark, "");
        var copy = body.clone();
        quote.removeAttr(mark);
        var begin = copy.selectFirst("[" + mark + "]");
        if (begin == null) {
            return false;
        }
        var tail = new Document("");
        followers(begin).forEach(node -> tail.appendChild(node.clone()));
        tail.select(INTRODUCTION).remove();
        var before = tail.text();
        tail.select(
                        "blockquote, .moz-signature, .gmail_signature, .protonmail_signature_block, #Signature, .yahoo_quoted, .protonmail_quote")
                .remove();
        var rest = tail.text();
        return rest.isBlank() || (before.startsWith(rest) && WROTE.matcher(rest).matches());
    }

    private static String cut(Element begin) {
        var tail = new Element("div");
        var nodes = followers(begin);
        nodes.forEach(node -> {
            node.remove();
            tail.appendChild(node);
        });
        return tail.html();
    }

    /** This element and all that comes after it, wherever it stands. */
    private static List<Node> followers(Element begin) {
        var nodes = new ArrayList<Node>();
        nodes.add(begin);
        Node level = begin;
        while (level instanceof Element element && !element.nameIs("body") && element.parent() != null) {
            var next = level.nextSibling();
            while (next != null) {
                nodes.add(next);
                next = next.nextSibling();
            }
            level = element.parent();
        }
        return nodes;
    }

    static QuotedTail ofText(String text) {
        var lines = text.replace("\r\n", "\n").stripTrailing().lines().toList();
        var begin = begin(lines);
        var fresh = String.join("\n", lines.subList(0, begin)).strip();
        return fresh.isEmpty()
                ? new QuotedTail(html(String.join("\n", lines)), "")
                : new QuotedTail(html(fresh), html(String.join("\n", lines.subList(begin, lines.size()))));
    }

    private static int begin(List<String> lines) {
        for (var line = 0; line < lines.size(); line++) {
            if (SIGNATURE.matcher(lines.get(line)).matches()
                    || OLD_LINE.matcher(lines.get(line)).matches()) {
                return trailingQuotes(lines, line);
            }
        }
        return trailingQuotes(lines, lines.size());
    }

    /** Where the quotes begin that end at this line, with the line that says who wrote them. */
    private static int trailingQuotes(List<String> lines, int end) {
        var begin = end;
        for (var line = end - 1; line >= 0 && isQuote(lines.get(line)); line--) {
            begin = lines.get(line).isBlank() ? begin : line;
        }
        if (begin == end) {
            return end;
        }
        var before = begin - 1;
        while (before >= 0 && lines.get(before).isBlank()) {
            before--;
        }
        return before >= 0 && WROTE.matcher(lines.get(before)).matches() ? before : begin;
    }

    private static boolean isQuote(String line) {
        return line.isBlank() || line.startsWith(">");
    }

    private static String html(String text) {
        return text.isBlank() ? "" : "<p>" + Entities.escape(text).replace("\n", "<br>") + "</p>";
    }
}
