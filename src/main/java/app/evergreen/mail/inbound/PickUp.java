package app.evergreen.mail.inbound;

import app.evergreen.mail.MailDirection;
import app.evergreen.mail.MailState;
import app.evergreen.security.SystemActor;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;

/**
 * Picks mail up as long as the application runs: one node at a time, at once where the server tells of new mail, else by looking. A mail
 * is marked as seen after the commit that keeps it, so that one which was interrupted anywhere is taken again, and known by then.
 */
@Slf4j
@RequiredArgsConstructor
final class PickUp implements SmartLifecycle {

    private final InboundSettings settings;
    private final Properties properties;
    private final JdbcConnectionDetails database;
    private final Intake intake;
    private final ReceivedMails mails;
    private final MailState state;
    private final SystemActor system;
    private final Pauses pauses = new Pauses();
    private volatile @Nullable Mailbox open;
    private volatile boolean running;
    private @Nullable Thread thread;
    private @Nullable ScheduledExecutorService alarm;

    @Override
    public void start() {
        if (settings.complete()) {
            running = true;
            alarm = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("mail-alarm").daemon().factory());
            thread = Thread.ofPlatform().name("mail-pick-up").daemon().start(() -> system.run(this::work));
        }
    }

    private void work() {
        while (running) {
            try (var turn = Turn.take(database, settings.mailbox()).orElse(null)) {
                if (turn == null) {
                    pauses.standBy();
                } else {
                    watch(turn);
                }
            } catch (MessagingException | SQLException | IOException | RuntimeException failed) {
                if (running) {
                    report(failed);
                    pauses.grow();
                }
            }
        }
    }

    private void watch(Turn turn) throws MessagingException, SQLException, IOException {
        try (var mailbox = Mailbox.open(settings, properties)) {
            open = mailbox;
            while (running && turn.lasts()) {
                takeAll(mailbox);
                state.worked(MailDirection.IN);
                pauses.shrink();
                await(mailbox);
            }
        } finally {
            open = null;
        }
    }

    /** What arrives while others are taken was told of then, and is not told again: so it looks until nothing has come. */
    private void takeAll(Mailbox mailbox) throws MessagingException, IOException {
        var before = 0L;
        var highest = takeWaiting(mailbox, before);
        while (running && highest > before) {
            before = highest;
            highest = takeWaiting(mailbox, before);
        }
    }

    /**
     * One mail that cannot be had does not keep back those behind it; it is tried again after a pause.
     *
     * @return the highest number there was, not lower than the one given
     */
    private long takeWaiting(Mailbox mailbox, long before) throws MessagingException, IOException {
        MessagingException first = null;
        var highest = before;
        for (var message : mailbox.waiting(mails.last(mailbox.name(), mailbox.validity()))) {
            try {
                highest = Math.max(highest, take(mailbox, message));
            } catch (MessageRemovedException gone) {
                log.debug("A mail was taken out of the mailbox by somebody else", gone);
            } catch (MessagingException refused) {
                first = first == null ? refused : first;
            }
        }
        if (first != null) {
            throw first;
        }
        return highest;
    }

    private long take(Mailbox mailbox, Message message) throws MessagingException, IOException {
        var place = mailbox.place(message);
        if (!mails.knows(place)) {
            intake.take(place, mailbox.source(message), !Mailbox.tooLarge(message));
        }
        mailbox.taken(message);
        return place.uid();
    }

    private void await(Mailbox mailbox) throws MessagingException {
        var poll = settings.poll();
        if (mailbox.tells() && alarm != null) {
            // again and again: a mailbox that has just been spoken to sleeps on
            var waking = alarm.scheduleWithFixedDelay(
                    mailbox::wake, poll.toMillis(), poll.toMillis(), TimeUnit.MILLISECONDS);
            try {
                mailbox.listen();
            } finally {
                // a line that broke leaves whoever speaks to it waiting for ever
                waking.cancel(true);
            }
        } else {
            pauses.rest(poll);
        }
    }

    private void report(Exception failed) {
        log.warn("Mail could not be picked up from {}: {}", settings.mailbox(), failed.getMessage());
        try {
            state.failed(MailDirection.IN, String.valueOf(failed.getMessage()));
        } catch (RuntimeException databaseToo) {
            log.warn("Nor could that be noted: {}", databaseToo.getMessage());
        }
    }

    @Override
    public void stop() {
        running = false;
        pauses.end();
        var mailbox = open;
        if (mailbox != null) {
            mailbox.close();
        }
        if (alarm != null) {
            alarm.shutdownNow();
        }
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
