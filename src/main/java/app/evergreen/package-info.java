/** Evergreen, a customer success application: one JVM, one PostgreSQL, the same truth in every browser. */
@NullMarked
package app.evergreen;

import org.jspecify.annotations.NullMarked;
