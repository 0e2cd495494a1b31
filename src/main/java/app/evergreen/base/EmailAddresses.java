package app.evergreen.base;

import java.util.function.Consumer;
import org.apache.commons.validator.routines.EmailValidator;
import org.jspecify.annotations.Nullable;

/** Tells e-mail addresses that can exist from those that cannot. Whether somebody reads them only a mail can tell. */
public final class EmailAddresses {

    /** The longest address that mail can be sent to, in characters. */
    public static final int MAX_LENGTH = 254;

    private EmailAddresses() {}

    /** Whether the text, without outer blanks, is one address as mail servers take it. */
    public static boolean valid(String typed) {
        var address = typed.strip();
        return address.length() <= MAX_LENGTH && EmailValidator.getInstance().isValid(address);
    }

    /**
     * What a command keeps of a typed address: the address without outer blanks, or nothing where nothing was typed.
     *
     * @param field the name of the field in a {@link Problem}
     * @param problems is told when the address is impossible; then nothing is returned either
     */
    public static @Nullable String accept(String field, @Nullable String typed, Consumer<? super Problem> problems) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (!valid(typed)) {
            problems.accept(Problem.of(field, "base.email.impossible"));
            return null;
        }
        return typed.strip();
    }
}
