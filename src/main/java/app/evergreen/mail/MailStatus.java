package app.evergreen.mail;

import app.evergreen.base.Text;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How mail fares.
 *
 * @param ways how each direction fares that has ever been used
 * @param waiting how many mails wait to be sent
 * @param failed what has been given up or came back, the newest first, at most {@value #MOST_FAILED}
 */
public record MailStatus(Map<MailDirection, Way> ways, int waiting, List<Failed> failed) {

    /** How many failed mails are told. */
    public static final int MOST_FAILED = 20;

    /** Keeps its own copies. */
    public MailStatus {
        ways = Map.copyOf(ways);
        failed = List.copyOf(failed);
    }

    /** How this direction fares; nothing where it has never been used. */
    public Optional<Way> way(MailDirection direction) {
        return Optional.ofNullable(ways.get(direction));
    }

    /**
     * How one direction fares.
     *
     * @param lastSuccess when it last worked
     * @param failingSince since when it does not; nothing where it does
     * @param error what the other side says; empty where it works
     */
    public record Way(Optional<Instant> lastSuccess, Optional<Instant> failingSince, String error) {}

    /**
     * A mail that did not arrive.
     *
     * @param title what it is about
     * @param href the message's address, relative to the application's root; nothing for a reader who may not see it
     * @param address for whom it was
     * @param why what stood in the way
     * @param at when it was given up
     */
    public record Failed(String title, Optional<String> href, String address, Text why, Instant at) {}
}
