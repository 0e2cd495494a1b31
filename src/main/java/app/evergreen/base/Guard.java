package app.evergreen.base;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.postgresql.util.PSQLException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs a command in a transaction of its own and turns what flush and commit throw into {@link Trouble}, so that commands return
 * results. Nothing is caught inside the transaction: it would be marked for rollback all the same.
 */
@Component
@RequiredArgsConstructor
public class Guard {

    private final TransactionTemplate transaction;

    /**
     * Runs the command; once more if it only lost a race for a row (stale version, deadlock); then hands the trouble over.
     *
     * @param command what is done in the transaction; may run twice
     * @param onTrouble what each trouble means to the caller
     */
    public <R> R run(Supplier<R> command, Function<Trouble, R> onTrouble) {
        try {
            return attempt(command);
        } catch (ConcurrencyFailureException lostRace) {
            return lastAttempt(command, onTrouble);
        } catch (DataIntegrityViolationException | TransactionSystemException broken) {
            return onTrouble.apply(troubleOf(broken));
        }
    }

    private <R> R lastAttempt(Supplier<R> command, Function<Trouble, R> onTrouble) {
        try {
            return attempt(command);
        } catch (ConcurrencyFailureException lostAgain) {
            return onTrouble.apply(new Trouble.LostRace());
        } catch (DataIntegrityViolationException | TransactionSystemException broken) {
            return onTrouble.apply(troubleOf(broken));
        }
    }

    @SuppressWarnings("NullAway") // a command never yields null: R is a result
    private <R> R attempt(Supplier<R> command) {
        return transaction.execute(status -> command.get());
    }

    private static Trouble troubleOf(RuntimeException broken) {
        return constraintOf(broken).<Trouble>map(Trouble.ConstraintBroken::new).orElseThrow(() -> broken);
    }

    /** The name of the constraint that the database says was broken, if it names one. */
    public static Optional<String> constraintOf(Throwable broken) {
        var root = NestedExceptionUtils.getMostSpecificCause(broken);
        return root instanceof SQLException && root instanceof PSQLException refusal
                ? Optional.ofNullable(refusal.getServerErrorMessage())
                        .flatMap(said -> Optional.ofNullable(said.getConstraint()))
                : Optional.empty();
    }

    /** Why a transaction could not be committed. */
    public sealed interface Trouble {

        /** Somebody else changed the same row, twice. */
        record LostRace() implements Trouble {}

        /**
         * A constraint of the database was broken.
         *
         * @param name the constraint's name, which each feature maps to one result
         */
        record ConstraintBroken(String name) implements Trouble {}
    }
}
