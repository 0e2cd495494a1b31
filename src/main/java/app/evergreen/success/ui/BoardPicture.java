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
import app.evergreen.success.Visibility;
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

    /** Takes pictures, each in a fixed number of statements. */
    @Component
    static class Camera {

        private final Film.Reads reads;
        private final int page;

        Camera(
                StageQuery stages,
                BoardPreferences preferences,
                BoardQuery board,
                TagQuery tags,
                UserQuery users,
                BoardCounts counts,
                Visibility visibility,
                @Value("${evergreen.board-page}") int page) {
            reads = new Film.Reads(stages, preferences, board, tags, users, counts, visibility);
            this.page = page;
        }

        /** How many cards of a column are sent at once. */
        int page() {
            return page;
        }

        /** What this viewer, who is the current user, sees through the filter now. */
        BoardPicture take(BoardFilter filter, BoardViewer viewer) {
            return film().take(filter, viewer);
        }

        /** For pictures of many boards at one time. */
        Film film() {
            return new Film(reads, page);
        }
    }
}
