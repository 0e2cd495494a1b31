/** One grid whose lines are edited where they stand: stages, lost reasons, tags, lead stages (R1.1). */
@NamedInterface("grid")
@NullMarked
package app.evergreen.base.ui.grid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
