package app.evergreen.success.ui;

import app.evergreen.success.RecordFields;
import app.evergreen.success.RecordPage;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a field of a record looks in its input.
 *
 * @param <W> what the input holds; {@code null} where it can be empty
 * @param ofPage what the input shows of a page
 * @param value what a record keeps of the input, given the page it stands on
 * @param ofTyped what the input shows of values that were typed before
 * @param words what the input holds, in words
 */
record Shape<W>(
        Function<RecordPage, @Nullable W> ofPage,
        BiFunction<@Nullable W, RecordPage, @Nullable Object> value,
        BiFunction<RecordFields, RecordPage, @Nullable W> ofTyped,
        Function<W, String> words) {}
