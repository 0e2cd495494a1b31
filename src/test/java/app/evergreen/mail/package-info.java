@NullMarked
package app.evergreen.mail;

import org.jspecify.annotations.NullMarked;
