/** The benchmark: measures the packaged application from outside, as its users meet it. It asserts nothing. */
@NullMarked
package app.evergreen.bench;

import org.jspecify.annotations.NullMarked;
