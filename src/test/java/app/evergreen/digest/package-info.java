@NullMarked
package app.evergreen.digest;

import org.jspecify.annotations.NullMarked;
