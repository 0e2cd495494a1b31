/** A browser's half of the conversation with Evergreen, without the browser: log-in, pages, calls and push as Vaadin's own client has them. */
@NullMarked
package app.evergreen.bench.client;

import org.jspecify.annotations.NullMarked;
