/** The calendar address on the profile page. */
@NullMarked
package app.evergreen.calendar.ui;

import org.jspecify.annotations.NullMarked;
