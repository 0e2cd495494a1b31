package app.evergreen.base;

/**
 * What is wrong with one field of what somebody gave, to be shown next to that field.
 *
 * @param field the field's name as the command's Javadoc gives it
 * @param text what is wrong and what remedies it
 */
public record Problem(String field, Text text) {

    /** The problem of this field, with the sentence's key and arguments. */
    public static Problem of(String field, String key, Object... arguments) {
        return new Problem(field, Text.of(key, arguments));
    }
}
