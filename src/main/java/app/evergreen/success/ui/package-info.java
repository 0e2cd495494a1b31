/** The screens of success records: the board, the record page, the dialog that asks why a record is lost, and the stage grid. */
@NullMarked
package app.evergreen.success.ui;

import org.jspecify.annotations.NullMarked;
