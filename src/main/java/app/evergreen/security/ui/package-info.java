/** One's own account: profile and password; and what happens to open pages when an account changes. */
@NullMarked
package app.evergreen.security.ui;

import org.jspecify.annotations.NullMarked;
