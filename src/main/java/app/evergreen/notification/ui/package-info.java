/** The bell in the header of every page. */
@NamedInterface("ui")
@NullMarked
package app.evergreen.notification.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
