package app.evergreen.security;

/**
 * What users decide for themselves.
 *
 * @param timeZone the zone in which their days begin and end, such as {@code Europe/Oslo}
 * @param language the tag of one of the languages that Evergreen speaks
 * @param singleKeyShortcuts whether shortcuts of a single key are on (R5.11)
 */
public record Profile(String timeZone, String language, boolean singleKeyShortcuts) {}
