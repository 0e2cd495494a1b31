/** What the bell tells, told against a real PostgreSQL. */
@NullMarked
package app.evergreen.notification;

import org.jspecify.annotations.NullMarked;
