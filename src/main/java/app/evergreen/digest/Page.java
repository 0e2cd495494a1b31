package app.evergreen.digest;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** What a letter of the house says, as text and as HTML: headings, each with lines that lead somewhere. */
record Page(List<Part> parts, Line ending) {

    /** A heading with its lines. */
    record Part(String heading, List<Line> lines) {}

    /** Some words, and the address at which there is more. */
    record Line(String words, String address) {}

    /** Leaves out headings without lines. */
    Page {
        parts = parts.stream()
                .filter(Predicate.not(part -> part.lines().isEmpty()))
                .toList();
    }

    boolean saysNothing() {
        return parts.isEmpty();
    }

    String text() {
        var body = parts.stream().map(Page::text).collect(Collectors.joining("\n\n"));
        return body + "\n\n-- \n" + ending.words() + "\n" + ending.address();
    }

    private static String text(Part part) {
        return part.heading() + "\n\n"
                + part.lines().stream()
                        .map(line -> "- " + line.words() + "\n  " + line.address())
                        .collect(Collectors.joining("\n"));
    }

    String html() {
        var body = parts.stream().map(Page::html).collect(Collectors.joining());
        return body + "<p style=\"color:#666;font-size:smaller\">" + link(ending) + "</p>";
    }

    private static String html(Part part) {
        return "<h3>" + HtmlUtils.htmlEscape(part.heading()) + "</h3><ul>"
                + part.lines().stream()
                        .map(line -> "<li dir=\"auto\">" + link(line) + "</li>")
                        .collect(Collectors.joining())
                + "</ul>";
    }

    private static String link(Line line) {
        return "<a href=\"" + HtmlUtils.htmlEscape(line.address()) + "\">" + HtmlUtils.htmlEscape(line.words())
                + "</a>";
    }
}
