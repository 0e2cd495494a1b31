package app.evergreen.thread;

/**
 * What an entry from outside says beside its text.
 *
 * @param sender who says to have written it
 * @param quoted harmless HTML of what was quoted, and of the signature; may be empty
 */
public record FromOutside(OutsideSender sender, String quoted) {}
