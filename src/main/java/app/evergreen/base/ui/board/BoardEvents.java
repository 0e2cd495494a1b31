package app.evergreen.base.ui.board;

import org.jspecify.annotations.Nullable;

/** What people do on a board, as the browser tells it. Nothing in it is trusted: services check ids, what was seen, and rights. */
public final class BoardEvents {

    private BoardEvents() {}

    /**
     * A card was dropped.
     *
     * @param seq the browser's number for this move, to be answered with
     * @param card the card
     * @param from the lane in which it was shown
     * @param to the lane in which it was dropped
     * @param after the visible card above it, nothing for the top
     */
    public record CardMoved(
            int seq,
            long card,
            long from,
            long to,
            @Nullable Long after) {}

    /**
     * A card is to be made.
     *
     * @param seq the browser's number for it, to be answered with
     * @param lane the lane
     * @param title as typed
     */
    public record CardCreated(int seq, long lane, String title) {}

    /**
     * An item of a card's menu was chosen.
     *
     * @param card the card
     * @param from the lane in which it was shown
     * @param action which item
     */
    public record CardAction(long card, long from, Action action) {}

    /** The items of a card's menu that the server carries out. */
    public enum Action {
        /** Take a new one. */
        TAKE,
        /** Move to the first achieved stage. */
        ACHIEVED,
        /** Move to the first lost stage. */
        LOST,
        /** Move back to an open stage. */
        REOPEN,
        /** Delete. */
        DELETE
    }

    /**
     * A lane was folded or opened.
     *
     * @param lane the lane
     * @param folded whether it is a strip now
     */
    public record LaneFolded(long lane, boolean folded) {}

    /**
     * A lane was scrolled near its end.
     *
     * @param lane the lane
     * @param after the last card that is loaded, nothing if there is none
     */
    public record LaneMore(long lane, @Nullable Long after) {}

    /**
     * A card was opened.
     *
     * @param card the card
     */
    public record CardOpened(long card) {}

    /**
     * A card's clock was pressed.
     *
     * @param card the card
     */
    public record ActivitiesAsked(long card) {}

    /**
     * A card's envelope was pressed.
     *
     * @param card the card
     */
    public record MessagesAsked(long card) {}

    /**
     * What a card says is next was done.
     *
     * @param card the card
     * @param activity the activity
     */
    public record NextDone(long card, long activity) {}

    /**
     * A part of a lane's bar was pressed.
     *
     * @param lane the lane
     * @param only the one state to be shown, nothing for all again
     */
    public record BarPressed(long lane, Tally.@Nullable Part only) {}
}
