/** The page on which somebody sorts the mails that did not find their thread. */
@NullMarked
package app.evergreen.mail.inbound.ui;

import org.jspecify.annotations.NullMarked;
