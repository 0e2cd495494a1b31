package app.evergreen.base;

import java.util.OptionalLong;

/**
 * The arithmetic of one order for everybody (R5.4): cards stand by (rank, id), the smallest on top, with gaps wide enough that a
 * column is hardly ever numbered anew.
 */
public final class Ranks {

    /** How far neighbours stand apart when there is room. */
    public static final long GAP = 1L << 32;

    private Ranks() {}

    /**
     * The rank between two neighbours.
     *
     * @param above the rank of the card above; nothing for the top of the column
     * @param below the rank of the card below; nothing for its end
     * @return nothing where no number lies between them: the column has to be numbered anew by {@link #numbered}
     */
    public static OptionalLong between(OptionalLong above, OptionalLong below) {
        if (above.isEmpty()) {
            return OptionalLong.of(top(below));
        }
        if (below.isEmpty()) {
            return OptionalLong.of(Math.addExact(above.getAsLong(), GAP));
        }
        var middle = Math.floorDiv(below.getAsLong() - above.getAsLong(), 2) + above.getAsLong();
        return middle > above.getAsLong() ? OptionalLong.of(middle) : OptionalLong.empty();
    }

    /**
     * The rank on top of a column.
     *
     * @param first the smallest rank there; nothing for an empty column
     */
    public static long top(OptionalLong first) {
        return first.isEmpty() ? 0 : Math.subtractExact(first.getAsLong(), GAP);
    }

    /**
     * The rank of a card when its column is numbered anew.
     *
     * @param index its place from the top, beginning with 0
     */
    public static long numbered(int index) {
        return index * GAP;
    }
}
