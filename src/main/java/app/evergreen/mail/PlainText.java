package app.evergreen.mail;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML as plain text: a line for each block, an empty line between paragraphs, {@code >} before what is quoted, addresses of links. */
final class PlainText {

    private static final Pattern BLANK_LINES = Pattern.compile("\n{3,}");
    private static final Pattern LINE_START = Pattern.compile("^", Pattern.MULTILINE);

    private PlainText() {}

    static String of(String html) {
        return tidy(children(Jsoup.parseBodyFragment(html).body()));
    }

    /** The text as somebody else's words. */
    static String quoted(String text) {
        return LINE_START.matcher(text).replaceAll("> ");
    }

    private static String tidy(String text) {
        return BLANK_LINES.matcher(text).replaceAll("\n\n").strip();
    }

    private static String children(Element element) {
        return element.childNodes().stream().map(PlainText::text).collect(Collectors.joining());
    }

    private static String text(Node node) {
        return switch (node) {
            case TextNode words when inPre(words) -> words.getWholeText();
            case TextNode between
            when between.isBlank() && between.getWholeText().contains("\n") -> "";
            case TextNode words -> words.text();
            case Element element -> text(element);
            default -> "";
        };
    }

    private static boolean inPre(TextNode words) {
        var parent = words.parent();
        return parent != null && parent.closest("pre") != null;
    }

    private static String text(Element element) {
        return switch (element.normalName()) {
            case "br" -> "\n";
            case "p", "pre", "ul", "ol" -> "\n\n" + children(element).strip() + "\n\n";
            case "div" -> "\n" + children(element) + "\n";
            case "li" -> "\n" + bullet(element) + children(element).strip();
            case "blockquote" -> "\n\n" + quoted(tidy(children(element))) + "\n\n";
            case "a" -> link(element);
            default -> children(element);
        };
    }

    private static String bullet(Element item) {
        var numbered = item.parent() != null && item.parent().normalName().equals("ol");
        return numbered ? item.elementSiblingIndex() + 1 + ". " : "- ";
    }

    private static String link(Element link) {
        var words = children(link);
        var href = link.attr("href");
        return href.isEmpty() || href.equals(words) || href.equals("mailto:" + words)
                ? words
                : words + " <" + href + ">";
    }
}
