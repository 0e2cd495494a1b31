package app.evergreen.mail.inbound;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import jakarta.mail.event.MessageCountAdapter;
import jakarta.mail.event.MessageCountEvent;
import jakarta.mail.event.MessageCountListener;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.jspecify.annotations.Nullable;

/** An open mailbox. Reading in it changes nothing; whoever reads says when a mail is taken. */
@Slf4j
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
final class Mailbox implements AutoCloseable {

    private static final int HEAD = 64 * 1024;
    private static final FetchProfile PROFILE = new FetchProfile();

    static {
        PROFILE.add(UIDFolder.FetchProfileItem.UID);
        PROFILE.add(FetchProfile.Item.SIZE);
    }

    private final String name;
    private final IMAPStore store;
    private final IMAPFolder folder;
    private final Set<Long> taken = new HashSet<>();

    static Mailbox open(InboundSettings settings, Properties properties) throws MessagingException {
        var store = (IMAPStore) Session.getInstance(properties).getStore("imap");
        try {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            var folder = (IMAPFolder) store.getFolder(settings.folder());
            folder.open(Folder.READ_WRITE);
            var mailbox = new Mailbox(settings.mailbox(), store, folder);
            folder.addMessageCountListener(mailbox.waking());
            return mailbox;
        } catch (MessagingException | RuntimeException refused) {
            store.close();
            throw refused;
        }
    }

    /** What the server tells of while listening begins does not end it. Any command does. */
    private MessageCountListener waking() {
        return new MessageCountAdapter() {
            @Override
            public void messagesAdded(MessageCountEvent told) {
                try {
                    folder.doCommand(Mailbox::sayNothing);
                } catch (MessagingException gone) {
                    log.debug("The mailbox was closed while it told of mail", gone);
                }
            }
        };
    }

    private static @Nullable Object sayNothing(IMAPProtocol line) throws ProtocolException {
        line.noop();
        return null;
    }

    /** The folder's UIDVALIDITY. */
    long validity() throws MessagingException {
        return folder.getUIDValidity();
    }

    String name() {
        return name;
    }

    /** How many mails there are, as far as the server has told: one that it tells of while it answers something else is counted from then on. */
    int told() throws MessagingException {
        return folder.getMessageCount();
    }

    /**
     * What nobody has seen, and what has come since, whether somebody has seen it elsewhere or not; in the order in which it came. A mail
     * that was taken through this line is not among them, even where the mailbox keeps no marks.
     *
     * @param last the highest number that was taken before; 0 for none
     */
    List<Message> waiting(long last) throws MessagingException {
        var messages = new TreeMap<Long, Message>();
        collect(folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false)), 0, messages);
        if (last > 0) {
            // a mailbox answers with its last mail even when that has a lower number
            collect(folder.getMessagesByUID(last + 1, UIDFolder.LASTUID), last, messages);
        }
        taken.retainAll(messages.keySet());
        messages.keySet().removeAll(taken);
        return List.copyOf(messages.values());
    }

    private void collect(Message[] found, long above, Map<Long, Message> into) throws MessagingException {
        folder.fetch(found, PROFILE);
        for (var message : found) {
            var number = folder.getUID(message);
            if (number > above) {
                into.put(number, message);
            }
        }
    }

    MailPlace place(Message message) throws MessagingException {
        return new MailPlace(name, validity(), folder.getUID(message));
    }

    /** The mail as it lies there, or its beginning where it is larger than what is read. */
    byte[] source(Message message) throws MessagingException, IOException {
        if (message.getSize() > MailParser.LARGEST) {
            try (var stream = ((IMAPMessage) message).getMimeStream()) {
                return stream.readNBytes(HEAD);
            }
        }
        var source = new ByteArrayOutputStream(Math.max(message.getSize(), 0));
        message.writeTo(source);
        return source.toByteArray();
    }

    static boolean tooLarge(Message message) throws MessagingException {
        return message.getSize() > MailParser.LARGEST;
    }

    /** The mail is safe with us. */
    void taken(Message message) throws MessagingException {
        message.setFlag(Flags.Flag.SEEN, true);
        taken.add(folder.getUID(message));
    }

    boolean tells() throws MessagingException {
        return store.hasCapability("IDLE");
    }

    /** Waits until the server tells of something new, or somebody {@link #wake wakes} it. */
    void listen() throws MessagingException {
        folder.idle(true);
    }

    /** Speaks to the server, which ends listening; where the line is dead, listening fails a while later. */
    void wake() {
        if (!folder.isOpen()) {
            log.debug("The mailbox was closed while it was listened to");
        }
    }

    @Override
    public void close() {
        try {
            store.close();
        } catch (MessagingException gone) {
            log.debug("The mailbox was gone before it was closed", gone);
        }
    }

    static Properties properties(InboundSettings settings, @Nullable Object socketFactory) {
        var properties = new Properties();
        var patience = String.valueOf(settings.patience().toMillis());
        properties.put("mail.imap.connectiontimeout", patience);
        properties.put("mail.imap.timeout", patience);
        properties.put("mail.imap.writetimeout", patience);
        properties.put("mail.imap.peek", "true");
        properties.put("mail.imap.fetchsize", "1048576");
        properties.put("mail.imap.ssl.enable", String.valueOf(settings.security() == ImapSecurity.TLS));
        properties.put("mail.imap.ssl.checkserveridentity", "true");
        properties.put("mail.imap.starttls.enable", String.valueOf(settings.security() == ImapSecurity.STARTTLS));
        properties.put("mail.imap.starttls.required", String.valueOf(settings.security() == ImapSecurity.STARTTLS));
        if (socketFactory != null) {
            properties.put("mail.imap.ssl.socketFactory", socketFactory);
        }
        return properties;
    }
}
