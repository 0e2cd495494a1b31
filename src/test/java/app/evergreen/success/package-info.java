/** The rules of success records, told against a real PostgreSQL. */
@NullMarked
package app.evergreen.success;

import org.jspecify.annotations.NullMarked;
