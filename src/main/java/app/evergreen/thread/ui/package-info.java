/** The thread panel: what happened to a thing, for every page that shows one. */
@NamedInterface("ui")
@NullMarked
package app.evergreen.thread.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
