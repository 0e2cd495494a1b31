/** Rows that are measured without a browser: many sessions that speak Vaadin's own protocol, several nodes, and starts. */
@NullMarked
package app.evergreen.bench.server;

import org.jspecify.annotations.NullMarked;
