package app.evergreen.thread;

import static java.util.regex.Matcher.quoteReplacement;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The pictures of a mail's text that lie on other people's servers. They have numbers, so that a browser asks for one of an entry and
 * never for an address.
 *
 * @param html harmless HTML; in it, quotation marks stand nowhere but around attributes
 */
public record WaitingPictures(String html) {

    /** More than this are shown of no entry. */
    private static final int MOST = 50;

    private static final Pattern PICTURE = Pattern.compile("data-picture=\"([^\"]*)\"");

    /** How many there are. */
    public int count() {
        return (int) PICTURE.matcher(html).results().count();
    }

    /**
     * The text with its pictures, which browsers load from this house; those beyond the bound go on waiting.
     *
     * @param entry the entry that the text belongs to
     * @param first the number of the first picture: 0 in an entry's body, and behind those of the body in what it quotes
     */
    public String shown(EntryId entry, int first) {
        var number = new AtomicInteger(first);
        return PICTURE.matcher(html).replaceAll(found -> {
            var own = number.getAndIncrement();
            return own < MOST
                    ? "src=\"entries/%d/pictures/%d\" loading=\"lazy\"".formatted(entry.value(), own)
                    : quoteReplacement(found.group());
        });
    }

    /** Where the picture with this number lies; nothing where there is none that is shown. */
    Optional<String> address(int number) {
        return PICTURE.matcher(html)
                .results()
                .limit(MOST)
                .skip(number)
                .findFirst()
                .map(found -> Parser.unescapeEntities(found.group(1), true));
    }
}
