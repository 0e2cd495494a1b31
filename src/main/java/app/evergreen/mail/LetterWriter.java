package app.evergreen.mail;

import static java.util.stream.Collectors.joining;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Writes letters in the language of mail servers. */
final class LetterWriter {

    private final MailSettings settings;

    LetterWriter(MailSettings settings) {
        this.settings = settings;
    }

    MimeMessage write(Session session, Letter letter, Instant now) throws MessagingException {
        var mail = new Identified(session, letter.messageId());
        try {
            address(mail, letter);
            write(mail, letter);
        } catch (UnsupportedEncodingException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
        mail.setSentDate(Date.from(now));
        mail.saveChanges();
        return mail;
    }

    private void address(SMTPMessage mail, Letter letter) throws MessagingException, UnsupportedEncodingException {
        // what cannot be delivered comes back to where answers go, unless nobody answers to it
        mail.setEnvelopeFrom(letter.automatic() ? settings.from() : letter.replyTo());
        mail.setFrom(named(letter.fromName(), settings.from()));
        for (var receiver : letter.to()) {
            mail.addRecipient(Message.RecipientType.TO, named(receiver.name(), receiver.address()));
        }
        mail.setReplyTo(new InternetAddress[] {new InternetAddress(letter.replyTo(), true)});
        if (!letter.references().isEmpty()) {
            mail.setHeader("In-Reply-To", letter.references().getLast());
            mail.setHeader("References", letter.references().stream().collect(joining("\r\n ")));
        }
        if (letter.automatic()) {
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setHeader("List-Unsubscribe", "<" + letter.unsubscribe().orElseThrow() + ">");
            mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private static InternetAddress named(String name, String address)
            throws MessagingException, UnsupportedEncodingException {
        var strict = new InternetAddress(address, true);
        if (!name.isBlank()) {
            strict.setPersonal(HeaderText.of(name), StandardCharsets.UTF_8.name());
        }
        return strict;
    }

    private static void write(MimeMessage mail, Letter letter) throws MessagingException {
        var parts = new MimeMessageHelper(mail, MimeMessageHelper.MULTIPART_MODE_MIXED, StandardCharsets.UTF_8.name());
        parts.setSubject(HeaderText.of(letter.title()));
        parts.setText(letter.text(), letter.html());
        for (var file : letter.files()) {
            parts.addAttachment(file.name(), file);
        }
        mail.setContentLanguage(new String[] {letter.language().toLanguageTag()});
    }

    /** A mail that keeps its id, whoever saves it. */
    private static final class Identified extends SMTPMessage {

        private final String messageId;

        Identified(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
