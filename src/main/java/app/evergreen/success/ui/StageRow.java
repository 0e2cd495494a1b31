package app.evergreen.success.ui;

import app.evergreen.stage.StageLine;

/**
 * A line of the stage grid.
 *
 * @param stage the stage
 * @param records how many records it holds
 */
record StageRow(StageLine stage, int records) {}
