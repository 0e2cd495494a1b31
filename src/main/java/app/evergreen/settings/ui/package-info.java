/** The settings pages of users, teams and general matters, and the frame that other features' settings pages stand in. */
@NamedInterface("ui")
@NullMarked
package app.evergreen.settings.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
