package app.evergreen.mail.inbound;

import static java.util.Objects.requireNonNull;

import app.evergreen.mail.MailDirection;
import app.evergreen.mail.MailState;
import app.evergreen.security.SystemActor;
import jakarta.mail.FolderClosedException;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.StoreClosedException;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.NestedExceptionUtils;

/**
 * Picks mail up as long as the application runs: one node at a time, at once where the server tells of new mail, else by looking. A mail
 * is marked as seen after the commit that keeps it, so that one which was interrupted anywhere is taken again, and known by then.
 */
@Slf4j
@RequiredArgsConstructor
final class PickUp implements SmartLifecycle {

    /** A mail that comes between the last look and the begin of listening is told by nobody: there is one more look. */
    private static final Duration SOON = Duration.ofSeconds(1);

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
            var lately = true;
            var holds = true;
            while (running && holds && turn.lasts()) {
                lately |= takeAll(mailbox);
                state.worked(MailDirection.IN);
                pauses.shrink();
                holds = await(mailbox, lately ? SOON : settings.waking());
                lately = false;
            }
        } finally {
            open = null;
        }
    }

    /**
     * What arrives while the server answers something else is told of then, and is not told again: so it looks until nothing has come, and
     * nothing was told of meanwhile.
     *
     * @return whether there was anything
     */
    private boolean takeAll(Mailbox mailbox) throws MessagingException, IOException {
        var anything = false;
        var goOn = true;
        while (running && goOn) {
            var told = mailbox.told();
            var some = takeWaiting(mailbox);
            anything |= some;
            goOn = some || mailbox.told() != told;
        }
        return anything;
    }

    /** One mail that cannot be had does not keep back those behind it; it is tried again after a pause. */
    private boolean takeWaiting(Mailbox mailbox) throws MessagingException, IOException {
        MessagingException first = null;
        var anything = false;
        for (var message : mailbox.waiting(mails.last(mailbox.name(), mailbox.validity()))) {
            try {
                intake.take(mailbox.place(message), mailbox.source(message), !Mailbox.tooLarge(message));
                mailbox.taken(message);
                anything = true;
            } catch (MessageRemovedException gone) {
                log.debug("A mail was taken out of the mailbox by somebody else", gone);
            } catch (MessagingException refused) {
                first = first == null ? refused : first;
            }
        }
        if (first != null) {
            throw first;
        }
        return anything;
    }

    /** Waits for new mail, at most so long; whether the line still holds. That it breaks is ordinary, unless it cannot be opened again. */
    private boolean await(Mailbox mailbox, Duration longest) throws MessagingException {
        if (!mailbox.tells()) {
            pauses.rest(settings.poll());
            return true;
        }
        try {
            listen(mailbox, longest);
            return true;
        } catch (FolderClosedException | StoreClosedException broken) {
            log.debug("The line to the mailbox broke while nothing was said", broken);
            pauses.rest(SOON);
            return false;
        }
    }

    private void listen(Mailbox mailbox, Duration longest) throws MessagingException {
        // again and again: a mailbox that has just been spoken to sleeps on
        var waking = requireNonNull(alarm)
                .scheduleWithFixedDelay(mailbox::wake, longest.toMillis(), SOON.toMillis(), TimeUnit.MILLISECONDS);
        try {
            mailbox.listen();
        } finally {
            // a line that broke leaves whoever speaks to it waiting for ever
            waking.cancel(true);
        }
    }

    private void report(Exception failed) {
        var words = words(failed);
        log.warn("Mail could not be picked up from {}: {}", settings.mailbox(), words);
        try {
            state.failed(MailDirection.IN, words);
        } catch (RuntimeException databaseToo) {
            log.warn("Nor could that be noted: {}", databaseToo.getMessage());
        }
    }

    /** What failed and, at the end, why: that a line could not be encrypted says little without it. */
    private static String words(Exception failed) {
        return Stream.of(failed, NestedExceptionUtils.getMostSpecificCause(failed))
                .map(Throwable::getMessage)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(": "));
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
