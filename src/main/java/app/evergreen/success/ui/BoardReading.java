package app.evergreen.success.ui;

import app.evergreen.activity.ui.ActivityPanels;
import app.evergreen.stage.StageQuery;
import app.evergreen.success.BoardQuery;
import app.evergreen.success.Visibility;
import org.springframework.stereotype.Component;

/**
 * What the board reads.
 *
 * @param camera takes pictures of the whole board
 * @param query reads cards
 * @param stages reads stages
 * @param choices reads what filters offer
 * @param visibility who may see what
 * @param panels makes panels of activities
 * @param feed tells of changes
 */
@Component
record BoardReading(
        BoardPicture.Camera camera,
        BoardQuery query,
        StageQuery stages,
        FilterChoices.Reader choices,
        Visibility visibility,
        ActivityPanels panels,
        BoardFeed feed) {}
