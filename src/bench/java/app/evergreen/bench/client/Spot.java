package app.evergreen.bench.client;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a card stands.
 *
 * @param card the card's key
 * @param lane the lane's key
 * @param rank its place there, as the server writes it
 */
public record Spot(long card, long lane, String rank) {

    /** Quotes may be escaped: a card may come inside a text. */
    private static final Pattern WRITTEN =
            Pattern.compile("\\{'id':(\\d+),'lane':(\\d+),'rank':'(-?\\d+)'".replace("'", "\\\\?\""));

    /** The cards of a message, found without reading the rest of it: there may be very many messages. */
    public static List<Spot> in(String message) {
        return WRITTEN.matcher(message)
                .results()
                .map(found -> new Spot(Long.parseLong(found.group(1)), Long.parseLong(found.group(2)), found.group(3)))
                .toList();
    }
}
