/** One's own account: profile and password; fields for what accounts have; what happens to open pages when an account changes. */
@NamedInterface("ui")
@NullMarked
package app.evergreen.security.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
