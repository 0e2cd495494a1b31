package app.evergreen.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail that one node alone hands over.
 *
 * @param id the key of its row in the outbox
 * @param address to whom it goes
 * @param attempt which attempt this is, from 1 on
 * @param since when the first attempt was
 * @param holder whose it is
 */
record Claim(long id, String address, int attempt, Instant since, UUID holder) {}
