package app.evergreen.mail;

import static java.util.Objects.requireNonNullElse;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** Reads what a mail server has answered: for good or for now, to one address or to everything we say. */
final class Answers {

    private static final int FOR_NOW = 400;
    private static final int CLOSING = 421;
    private static final int FOR_GOOD = 500;
    private static final int LONGEST = 500;

    private Answers() {}

    static MailTrouble trouble(MessagingException failed) {
        var code = code(failed);
        if (code < FOR_NOW || code == CLOSING) {
            return MailTrouble.UNREACHABLE;
        }
        return code < FOR_GOOD ? MailTrouble.LATER : MailTrouble.REFUSED;
    }

    /** 0 where nobody has answered. A server that refuses our own address refuses whatever we send: that is to be mended here. */
    private static int code(Exception failed) {
        return switch (failed) {
            case SMTPSenderFailedException _ -> 0;
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSendFailedException send when send.getCommand().startsWith("MAIL") -> 0;
            case SMTPSendFailedException send
            when !(send.getNextException() instanceof SMTPAddressFailedException) -> send.getReturnCode();
            case MessagingException outer when outer.getNextException() != null -> code(outer.getNextException());
            default -> 0;
        };
    }

    /** The innermost words, on one line. */
    static String words(MessagingException failed) {
        Exception innermost = failed;
        while (innermost instanceof MessagingException outer && outer.getNextException() != null) {
            innermost = outer.getNextException();
        }
        var words = HeaderText.of(
                requireNonNullElse(innermost.getMessage(), innermost.getClass().getSimpleName()));
        return words.substring(0, Math.min(words.length(), LONGEST));
    }
}
