package app.evergreen.thread;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * HTML of mails, made harmless. Pictures that came with a mail are shown from our own attachments; those that lie elsewhere tell their
 * owner that somebody reads, so they wait as {@code data-picture} until a reader asks for them.
 */
final class OutsideHtml {

    /** Characters of markup, which is what the database keeps. */
    private static final int LONGEST = 200_000;
    /** Characters of a text whose markup is longer than that. */
    private static final int LONGEST_TEXT = 30_000;
    /** Pixels; what is not larger is there to tell that it was loaded. */
    private static final int TRACKER = 2;

    private static final Pattern OURS = Pattern.compile("(?i)cid:(.+)");
    private static final Pattern REMOTE = Pattern.compile("(?i)https?://.{1,2000}");
    private static final Pattern SIZE = Pattern.compile("(\\d{1,4})(?:px)?");
    /** Neither seen nor missed: another way to say that a picture has no size. */
    private static final Pattern UNSEEN =
            Pattern.compile("(?i)display\\s*:\\s*none|(?<![\\w-])(width|height)\\s*:\\s*[0-2](px)?\\s*(;|!|$)");

    private OutsideHtml() {}

    /**
     * What is harmless of it.
     *
     * @param pictures the attachments that the text can refer to, by content id
     */
    static String harmless(String anything, Map<String, AttachmentId> pictures) {
        var document = Jsoup.parse(anything);
        document.select("img").forEach(picture -> place(picture, pictures));
        var html = SafeHtml.ofMail(document.body().html()).value();
        return html.length() > LONGEST ? words(document) : html;
    }

    private static void place(Element picture, Map<String, AttachmentId> pictures) {
        var source = picture.attr("src").strip();
        picture.removeAttr("src").removeAttr("data-picture");
        // without it, screen readers read the address out
        picture.attr("alt", picture.attr("alt"));
        var ours = contentId(source).map(pictures::get);
        if (ours.isPresent()) {
            picture.attr("src", "attachments/" + ours.get().value() + "?inline");
        } else if (REMOTE.matcher(source).matches() && !tracks(picture)) {
            picture.attr("data-picture", source);
        } else {
            picture.remove();
        }
    }

    /** An address made of an id: its @ may be written as addresses write it. */
    private static Optional<String> contentId(String source) {
        var reference = OURS.matcher(source);
        return reference.matches() ? Optional.of(reference.group(1).replace("%40", "@")) : Optional.empty();
    }

    private static boolean tracks(Element picture) {
        return tiny(picture.attr("width"))
                || tiny(picture.attr("height"))
                || UNSEEN.matcher(picture.attr("style")).find();
    }

    private static boolean tiny(String size) {
        var pixels = SIZE.matcher(size.strip());
        return pixels.matches() && Integer.parseInt(pixels.group(1)) <= TRACKER;
    }

    private static String words(Document document) {
        var text = document.body().wholeText();
        return "<p>"
                + Entities.escape(text.substring(0, Math.min(text.length(), LONGEST_TEXT)))
                        .replace("\n", "<br>") + " …</p>";
    }
}
