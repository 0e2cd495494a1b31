package app.evergreen.success;

import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Between keys as columns hold them and keys as the code knows them; a missing one stays missing. */
final class Keys {

    private Keys() {}

    static <T> @Nullable T key(@Nullable Long value, LongFunction<T> type) {
        return value == null ? null : type.apply(value);
    }

    static <T> @Nullable Long value(@Nullable T key, ToLongFunction<T> value) {
        return key == null ? null : Long.valueOf(value.applyAsLong(key));
    }
}
