package app.evergreen.thread;

import java.time.Instant;
import java.util.Optional;

/**
 * Who outside the house wrote a message, and what the message says of itself. Nobody has proven any of it.
 *
 * @param name what we call them, or what they call themselves; may be empty
 * @param address where they write from; may be empty
 * @param subject of their mail; may be empty
 * @param sentAt when they say they sent it
 * @param automatic whether a program wrote it, which nobody should answer
 */
public record OutsideSender(String name, String address, String subject, Optional<Instant> sentAt, boolean automatic) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 320;
    private static final int LONGEST_SUBJECT = 1_000;

    /** Keeps as much of each as can be kept. */
    public OutsideSender {
        name = shortened(name, LONGEST_NAME);
        address = shortened(address, LONGEST_ADDRESS);
        subject = shortened(subject, LONGEST_SUBJECT);
    }

    private static String shortened(String text, int longest) {
        var letters = text.codePoints().limit(longest).toArray();
        return new String(letters, 0, letters.length);
    }

    /** What people call them: by name, else by address. */
    public String shown() {
        return name.isEmpty() ? address : name;
    }
}
