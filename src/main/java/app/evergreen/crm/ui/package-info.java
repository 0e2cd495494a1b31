/** The screens of leads: the pipeline and a lead's page. */
@NullMarked
package app.evergreen.crm.ui;

import org.jspecify.annotations.NullMarked;
