/** Forms whose changes are held against what others save meanwhile (R4.5), and survive the session they were typed in. */
@NamedInterface("form")
@NullMarked
package app.evergreen.base.ui.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
