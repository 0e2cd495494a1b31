/** Settings › Mail, and the line that tells managers on every page that mail fails. */
@NullMarked
package app.evergreen.mail.ui;

import org.jspecify.annotations.NullMarked;
