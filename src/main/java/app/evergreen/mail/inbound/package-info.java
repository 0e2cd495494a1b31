/** Mail that comes in: read from whatever bytes arrive, put into the thread it belongs to, or kept until somebody knows where it belongs. */
@NullMarked
package app.evergreen.mail.inbound;

import org.jspecify.annotations.NullMarked;
