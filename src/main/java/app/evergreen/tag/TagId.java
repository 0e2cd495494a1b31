package app.evergreen.tag;

/**
 * The key of a tag.
 *
 * @param value positive
 */
public record TagId(long value) {}
