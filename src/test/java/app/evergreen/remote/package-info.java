@NullMarked
package app.evergreen.remote;

import org.jspecify.annotations.NullMarked;
