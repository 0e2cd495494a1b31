/** The screens of partners: the list, a partner's page, merging. */
@NullMarked
package app.evergreen.partner.ui;

import org.jspecify.annotations.NullMarked;
