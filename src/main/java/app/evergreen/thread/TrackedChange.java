package app.evergreen.thread;

import org.jspecify.annotations.Nullable;

/**
 * One field's change.
 *
 * @param field the message bundle's key of the field's name, such as {@code thread.field.title}
 * @param oldValue what people read before, a day as {@code 2026-12-11}; {@code null} where the field was empty
 * @param newValue what people read now; differs from the old value
 */
public record TrackedChange(
        String field, @Nullable String oldValue, @Nullable String newValue) {}
