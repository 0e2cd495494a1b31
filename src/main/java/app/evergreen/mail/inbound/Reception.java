package app.evergreen.mail.inbound;

import app.evergreen.base.Subject;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a mail in, in one transaction: into the threads it belongs to, or onto the pile of unsorted ones. When this returns, the mail is
 * safe here, and may be marked as seen where it came from; a mail that was taken in before is left as it is.
 */
@Slf4j
@Component
@RequiredArgsConstructor
class Reception implements Intake {

    static final String NOT_KEPT = "mail-in.trouble.kept";

    private final ReceivedMails mails;
    private final Whereabouts whereabouts;
    private final Filing filing;
    private final TransactionTemplate transaction;

    @Override
    public void take(MailPlace place, byte[] source, boolean whole) {
        try {
            switch (whole ? MailParser.read(source) : new MailReading.Illegible(MailParser.TOO_LARGE)) {
                case MailReading.Legible(var mail) ->
                    transaction.executeWithoutResult(status -> take(place, source, mail));
                case MailReading.Illegible(var reason) -> keep(place, source, reason);
            }
        } catch (NonTransientDataAccessException | IllegalArgumentException | IllegalStateException poison) {
            // tried again it would fail again, and stop all that come after it
            log.warn("A mail could not be put into its thread and is kept as it came: {}", place, poison);
            keep(place, source, NOT_KEPT);
        }
    }

    private void take(MailPlace place, byte[] source, InboundMail mail) {
        var id = mails.begin(place, MailIdentity.of(mail));
        if (id.isEmpty()) {
            return;
        }
        if (mail.bounce().map(filing::cameBack).orElse(false)) {
            return;
        }
        Set<Subject> subjects = whereabouts.of(mail);
        subjects.stream()
                .filter(subject -> !filing.isOurs(mail, subject))
                .forEach(subject -> filing.file(mail, source, subject));
        if (subjects.isEmpty()) {
            mails.pile(id.get(), filing.sender(mail), preview(mail), source);
        }
    }

    private void keep(MailPlace place, byte[] source, String reason) {
        transaction.executeWithoutResult(
                status -> mails.begin(place, MailIdentity.of(source)).ifPresent(id -> mails.pile(id, reason, source)));
    }

    private static String preview(InboundMail mail) {
        return mail.text().replaceAll("\\s+", " ").strip();
    }
}
