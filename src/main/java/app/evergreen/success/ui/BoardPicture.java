package app.evergreen.success.ui;

import app.evergreen.security.UserLine;
import app.evergreen.security.UserQuery;
import app.evergreen.stage.StageId;
import app.evergreen.stage.StageLine;
import app.evergreen.stage.StageQuery;
import app.evergreen.success.Attention;
import app.evergreen.success.BoardFilter;
import app.evergreen.success.BoardPreferences;
import app.evergreen.success.BoardQuery;
import app.evergreen.success.BoardViewer;
import app.evergreen.success.CardRow;
import app.evergreen.success.StageTally;
import app.evergreen.tag.TagLine;
import app.evergreen.tag.TagQuery;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Everything that a board shows at one moment.
 *
 * @param stages the columns, in order
 * @param folds which columns the viewer folded (true) or opened (false)
 * @param cards the first cards of every column
 * @param totals how many records each stage holds
 * @param matching how many of them match the filter, whatever bars are pressed
 * @param tags all tags
 * @param people all users
 * @param attention what needs people
 */
record BoardPicture(
        List<StageLine> stages,
        Map<StageId, Boolean> folds,
        List<CardRow> cards,
        Map<StageId, StageTally> totals,
        Map<StageId, StageTally> matching,
        List<TagLine> tags,
        List<UserLine> people,
        Attention attention) {

    boolean folded(StageLine stage) {
        return folds.getOrDefault(stage.id(), stage.folded());
    }

    /** Takes pictures, in a fixed number of statements. */
    @Component
    static class Camera {

        private final StageQuery stages;
        private final BoardPreferences preferences;
        private final BoardQuery board;
        private final TagQuery tags;
        private final UserQuery users;
        private final BoardCounts counts;
        private final int page;

        Camera(
                StageQuery stages,
                BoardPreferences preferences,
                BoardQuery board,
                TagQuery tags,
                UserQuery users,
                BoardCounts counts,
                @Value("${evergreen.board-page}") int page) {
            this.stages = stages;
            this.preferences = preferences;
            this.board = board;
            this.tags = tags;
            this.users = users;
            this.counts = counts;
            this.page = page;
        }

        /** How many cards of a column are sent at once. */
        int page() {
            return page;
        }

        BoardPicture take(BoardFilter filter, BoardViewer viewer) {
            var now = counts.now();
            var totals = now.totals();
            var above = filter.withoutBars();
            return new BoardPicture(
                    stages.all(),
                    preferences.folds(),
                    board.firstCards(filter, viewer, page),
                    totals,
                    above.letsAllThrough() ? totals : board.matching(above, viewer),
                    tags.all(),
                    users.all(),
                    now.attention());
        }
    }
}
