/** The tag grid of Settings, and the field and chips that others show tags with. */
@NamedInterface("ui")
@NullMarked
package app.evergreen.tag.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
