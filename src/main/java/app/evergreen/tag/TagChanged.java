package app.evergreen.tag;

/**
 * A tag has another name or hue; told inside the transaction, after the tag is written, so that what is found by its name follows.
 *
 * @param tag which one
 */
public record TagChanged(TagId tag) {}
