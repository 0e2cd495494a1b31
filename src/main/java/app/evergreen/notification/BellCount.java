package app.evergreen.notification;

/**
 * What the bell says without being opened (R5.9).
 *
 * @param late how many of one's own activities are overdue
 * @param today how many are due today
 * @param unseen how many notices one has not seen
 */
public record BellCount(int late, int today, int unseen) {

    /** The number that the bell wears: activities that want doing today at the latest. */
    public int due() {
        return late + today;
    }
}
