package app.evergreen.mail.inbound;

import java.util.List;

/**
 * What a mail server tells of a mail that it could not deliver (RFC 3464).
 *
 * @param messageId of the mail that did not arrive, with its angle brackets; empty where the report does not tell
 * @param failures whom it did not reach; empty where the report tells of a delay only
 */
record Bounce(String messageId, List<Failure> failures) {

    /** Keeps its own copy. */
    Bounce {
        failures = List.copyOf(failures);
    }

    /**
     * One address that was not reached.
     *
     * @param recipient the address
     * @param reason in the mail server's words
     */
    record Failure(String recipient, String reason) {}
}
