package app.evergreen.tag.ui;

import app.evergreen.tag.TagLine;

/**
 * A line of the tag grid.
 *
 * @param tag the tag
 * @param records how many records wear it
 */
record TagRow(TagLine tag, int records) {}
