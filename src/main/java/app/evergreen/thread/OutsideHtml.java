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

    private static final Pattern REMOTE = Pattern.compile("(?i)https?://.{1,2000}");
    private static final Pattern SIZE = Pattern.compile("\\d{1,4}");

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
        var ours = source.startsWith("cid:")
                ? Optional.ofNullable(pictures.get(source.substring(4)))
                : Optional.<AttachmentId>empty();
        if (ours.isPresent()) {
            picture.attr("src", "attachments/" + ours.get().value() + "?inline");
        } else if (REMOTE.matcher(source).matches() && !tracks(picture)) {
            picture.attr("data-picture", source);
        } else {
            picture.remove();
        }
    }

    private static boolean tracks(Element picture) {
        return tiny(picture.attr("width")) || tiny(picture.attr("height"));
    }

    private static boolean tiny(String size) {
        return SIZE.matcher(size).matches() && Integer.parseInt(size) <= TRACKER;
    }

    private static String words(Document document) {
        var text = document.body().wholeText();
        return "<p>"
                + Entities.escape(text.substring(0, Math.min(text.length(), LONGEST_TEXT)))
                        .replace("\n", "<br>") + " …</p>";
    }
}
