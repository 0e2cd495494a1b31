/** What nodes tell each other, and what becomes of it when the line between them and the database breaks. */
@NullMarked
package app.evergreen.realtime;

import org.jspecify.annotations.NullMarked;
