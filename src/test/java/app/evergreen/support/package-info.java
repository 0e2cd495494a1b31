/** What tests stand on: a real PostgreSQL, a clock that is turned by hand, a real Chromium. */
@NullMarked
package app.evergreen.support;

import org.jspecify.annotations.NullMarked;
