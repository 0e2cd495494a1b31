package app.evergreen.success.ui;

import app.evergreen.base.ui.board.EncodedPatch;
import app.evergreen.base.ui.board.Patch;
import app.evergreen.security.UserLine;
import app.evergreen.security.UserQuery;
import app.evergreen.stage.StageId;
import app.evergreen.stage.StageLine;
import app.evergreen.stage.StageQuery;
import app.evergreen.success.BoardFilter;
import app.evergreen.success.BoardPreferences;
import app.evergreen.success.BoardQuery;
import app.evergreen.success.BoardViewer;
import app.evergreen.success.CardRow;
import app.evergreen.success.StageTally;
import app.evergreen.success.Visibility;
import app.evergreen.tag.TagLine;
import app.evergreen.tag.TagQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pictures of the board that are taken together, and counts: whoever looks through the same filter with the same eyes shares what is read
 * for the first of them. None shows the board as it was before the film was begun. It is for one thread, which reads as each viewer in turn.
 */
final class Film {

    private final Reads reads;
    private final int page;
    private final long version;
    private final Map<Look, List<CardRow>> cards = new HashMap<>();
    private final Map<Look, Map<StageId, StageTally>> matching = new HashMap<>();
    private final Map<Look, EncodedPatch> patches = new HashMap<>();
    private @Nullable Frame frame;

    Film(Reads reads, int page) {
        this.reads = reads;
        this.page = page;
        version = reads.counts().version();
    }

    /** What this viewer, who is the current user, sees through the filter. */
    BoardPicture take(BoardFilter filter, BoardViewer viewer) {
        var all = reads.counts().since(version);
        var frame = frame();
        return new BoardPicture(
                frame.stages(),
                reads.preferences().folds(),
                cards.computeIfAbsent(
                        look(filter, viewer), look -> reads.board().firstCards(filter, viewer, page)),
                all.totals(),
                matching(filter.withoutBars(), viewer, all),
                frame.tags(),
                frame.people(),
                all.attention());
    }

    /** The same of numbers alone. */
    Counted count(BoardFilter filter, BoardViewer viewer) {
        var all = reads.counts().since(version);
        var here = matching(filter.withoutBars(), viewer, all);
        var patch = patches.computeIfAbsent(
                look(filter, viewer),
                look -> EncodedPatch.of(
                        new Patch(List.of(), Set.of(), BoardCards.counts(all.totals(), here, filter), Map.of())));
        return new Counted(all, here, patch);
    }

    private Map<StageId, StageTally> matching(BoardFilter above, BoardViewer viewer, BoardCounts.Counts all) {
        return above.letsAllThrough()
                ? all.totals()
                : matching.computeIfAbsent(
                        look(above, viewer), look -> reads.board().matching(above, viewer));
    }

    private Look look(BoardFilter filter, BoardViewer viewer) {
        return new Look(
                filter,
                filter.asksWhoLooks() ? Optional.of(viewer) : Optional.empty(),
                reads.visibility().condition("r"));
    }

    private Frame frame() {
        var known = frame;
        if (known == null) {
            known = new Frame(
                    reads.stages().all(), reads.tags().all(), reads.users().all());
            frame = known;
        }
        return known;
    }

    /** Those who look like this see the same cards. */
    private record Look(BoardFilter filter, Optional<BoardViewer> viewer, Visibility.Condition rule) {}

    /** What is the same on every board. */
    private record Frame(List<StageLine> stages, List<TagLine> tags, List<UserLine> people) {}

    /**
     * How many records there are.
     *
     * @param all on the whole board
     * @param matching how many of them match the filter, whatever bars are pressed
     * @param patch tells it to the board's element
     */
    record Counted(BoardCounts.Counts all, Map<StageId, StageTally> matching, EncodedPatch patch) {}

    /**
     * What a film is exposed to.
     *
     * @param stages reads stages
     * @param preferences reads what the current user has folded
     * @param board reads cards
     * @param tags reads tags
     * @param users reads users
     * @param counts counts records
     * @param visibility who may see what
     */
    record Reads(
            StageQuery stages,
            BoardPreferences preferences,
            BoardQuery board,
            TagQuery tags,
            UserQuery users,
            BoardCounts counts,
            Visibility visibility) {}
}
