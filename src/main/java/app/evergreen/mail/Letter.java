package app.evergreen.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A mail as it will be read, before it is written in the language of mail servers.
 *
 * @param messageId under which it is known, with angle brackets; the same at each attempt, so that receivers recognise it
 * @param fromName who writes; empty: the house itself
 * @param to whom the header names: everybody the message goes to
 * @param address to whom this copy is handed over
 * @param replyTo where answers go
 * @param title what it is about
 * @param references the ids of the thread's earlier messages, oldest first; may be empty
 * @param language in which the house's own words in it are
 * @param text the words
 * @param html the same as HTML
 * @param files what goes with it
 * @param unsubscribe where its receiver can end mails of this kind, for those that nobody wrote by hand
 */
record Letter(
        String messageId,
        String fromName,
        List<Addressee> to,
        String address,
        String replyTo,
        String title,
        List<String> references,
        Locale language,
        String text,
        String html,
        List<LetterFile> files,
        Optional<String> unsubscribe) {

    /** Somebody whom a header names. */
    record Addressee(String name, String address) {}

    /** Whether no person wrote it. */
    boolean automatic() {
        return unsubscribe.isPresent();
    }
}
