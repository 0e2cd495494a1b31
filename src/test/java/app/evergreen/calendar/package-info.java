@NullMarked
package app.evergreen.calendar;

import org.jspecify.annotations.NullMarked;
