package app.evergreen.tag;

/**
 * A tag as lists, chips and the grid show it.
 *
 * @param id its key
 * @param name its name, unique under {@link app.evergreen.base.Folding}
 * @param hue its colour
 */
public record TagLine(TagId id, String name, Hue hue) {}
