package app.evergreen.mail.inbound;

import app.evergreen.base.Guard;
import app.evergreen.base.Subject;
import app.evergreen.base.Text;
import app.evergreen.thread.MailFiles;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.stereotype.Component;

/** Takes in mails that people drop on a thread as files. Who drops it says where it belongs: its addresses and references do not matter. */
@Slf4j
@Component
@RequiredArgsConstructor
class DroppedMails implements MailFiles {

    private final ReceivedMails mails;
    private final Filing filing;
    private final Guard guard;

    @Override
    public Outcome take(Subject subject, byte[] source) {
        return switch (MailParser.read(source)) {
            case MailReading.Legible(var mail) when mail.isOne() -> keep(subject, mail, source);
            case MailReading.Legible(var _) -> unreadable("mail-in.trouble.no-mail");
            case MailReading.Illegible(var reason) -> unreadable(reason);
        };
    }

    private Outcome keep(Subject subject, InboundMail mail, byte[] source) {
        try {
            return guard.run(() -> put(subject, mail, source), trouble -> new Outcome.Known());
        } catch (NonTransientDataAccessException | IllegalArgumentException | IllegalStateException poison) {
            log.warn("A dropped mail could not be put into the thread of {}", subject, poison);
            return unreadable(Reception.NOT_KEPT);
        }
    }

    private Outcome put(Subject subject, InboundMail mail, byte[] source) {
        if (filing.isOurs(mail, subject)) {
            return new Outcome.Known();
        }
        var identity = MailIdentity.of(mail);
        if (mails.begin(identity).isEmpty()) {
            var unsorted = mails.hold(identity);
            if (unsorted.isEmpty()) {
                return new Outcome.Known();
            }
            mails.settled(unsorted.get());
        }
        filing.file(mail, source, subject);
        return new Outcome.Entered();
    }

    private static Outcome unreadable(String why) {
        return new Outcome.Unreadable(Text.of(why));
    }
}
