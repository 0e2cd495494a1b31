package app.evergreen.success;

/** The word for a health (R4.6). */
public enum HealthBand {
    /** 70 and over. */
    GOOD,
    /** 40 to 69. */
    FAIR,
    /** Below 40. */
    POOR;

    private static final int GOOD_FROM = 70;
    private static final int FAIR_FROM = 40;

    /** The band of a health of 0 to 100. */
    public static HealthBand of(int value) {
        if (value >= GOOD_FROM) {
            return GOOD;
        }
        return value >= FAIR_FROM ? FAIR : POOR;
    }
}
