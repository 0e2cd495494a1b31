/** The shared look: words, notices, flags, page parts, errors, and following live changes from a screen. */
@NamedInterface("ui")
@NullMarked
package app.evergreen.base.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
