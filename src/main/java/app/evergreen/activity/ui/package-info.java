/** The screens of activities: the panel that every page of a subject shows, one's own activities, and the grid of their types. */
@NamedInterface("ui")
@NullMarked
package app.evergreen.activity.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
