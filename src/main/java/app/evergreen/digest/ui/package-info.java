/** What users decide about the house's mails, on their profile page. */
@NullMarked
package app.evergreen.digest.ui;

import org.jspecify.annotations.NullMarked;
