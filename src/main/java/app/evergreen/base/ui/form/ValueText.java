package app.evergreen.base.ui.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A field's value as a text, by which two values are compared and which the browser keeps. No value is an empty text.
 *
 * @param write what {@code read} understands
 * @param read nothing where the browser sends what nobody wrote, or what is not there any more
 * @param plain whether it is just what the field's box holds, so that the browser can keep it while the server is away
 */
public record ValueText<V extends @Nullable Object>(
        Function<V, String> write, Function<String, Optional<V>> read, boolean plain) {

    /** A text itself; outer blanks do not count. */
    public static ValueText<String> itself() {
        return new ValueText<>(String::strip, Optional::of, true);
    }

    /** An amount, however many zeros end it. */
    public static ValueText<@Nullable BigDecimal> amount() {
        return new ValueText<>(
                amount -> amount == null ? "" : amount.stripTrailingZeros().toPlainString(),
                text -> parsed(text, BigDecimal::new),
                false);
    }

    /**
     * Something chosen, by its key.
     *
     * @param find the choice with that key, if it can still be made
     */
    public static <C> ValueText<@Nullable C> choice(ToLongFunction<C> key, LongFunction<Optional<C>> find) {
        return new ValueText<>(
                chosen -> chosen == null ? "" : Long.toString(key.applyAsLong(chosen)),
                text -> parsed(text, Long::valueOf).flatMap(find::apply),
                false);
    }

    /** One of a few constants. */
    public static <E extends Enum<E>> ValueText<E> constant(Class<E> type) {
        return new ValueText<>(Enum::name, text -> parsed(text, name -> Enum.valueOf(type, name)), false);
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }
}
