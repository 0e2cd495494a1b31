/** The settings page that takes the demo data away. */
@NullMarked
package app.evergreen.demo.ui;

import org.jspecify.annotations.NullMarked;
