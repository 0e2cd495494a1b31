package app.evergreen.mail;

import java.time.Clock;
import java.util.function.BooleanSupplier;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Hands over what waits, mail by mail: claimed in one transaction, settled in another, and in none while the mail server is spoken to. */
@Slf4j
@Component
@RequiredArgsConstructor
class Delivery {

    private final MailSettings settings;
    private final MailServer server;
    private final MailTokens tokens;
    private final Claims claims;
    private final Letters letters;
    private final HouseLetters houseLetters;
    private final Settling settling;
    private final Clock clock;

    /**
     * Goes on until nothing is due, the server is out of reach, or somebody says no.
     *
     * @param goOn asked before each mail
     */
    void run(BooleanSupplier goOn) {
        if (!settings.complete()) {
            return;
        }
        try (var line = server.line()) {
            var reached = true;
            while (reached && goOn.getAsBoolean()) {
                var claim = claims.next();
                reached = claim.isPresent() && handOver(line, claim.get());
            }
        }
    }

    private boolean handOver(MailLine line, Claim claim) {
        var outcome = outcome(line, claim);
        settling.settle(claim, outcome);
        return !(outcome instanceof HandOver.Failed failed && failed.trouble() == MailTrouble.UNREACHABLE);
    }

    private HandOver outcome(MailLine line, Claim claim) {
        if (settings.isOurs(claim.address())
                || tokens.subjectOf(claim.address()).isPresent()) {
            return new HandOver.Failed(MailTrouble.OWN_ADDRESS, "");
        }
        try {
            return letters.of(claim)
                    .or(() -> houseLetters.of(claim))
                    .map(letter -> line.handOver(letter, clock.instant()))
                    .orElseGet(HandOver.Taken::new);
        } catch (DataAccessException notOfThisMail) {
            throw notOfThisMail;
        } catch (RuntimeException ofThisMail) {
            log.error("Mail {} cannot be written", claim.id(), ofThisMail);
            return new HandOver.Failed(
                    MailTrouble.UNWRITABLE, ofThisMail.getClass().getSimpleName());
        }
    }
}
