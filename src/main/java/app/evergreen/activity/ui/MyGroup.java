package app.evergreen.activity.ui;

import app.evergreen.activity.ActivityLine;

/** The parts of one's own list, by how many days are left. */
enum MyGroup {
    OVERDUE,
    TODAY,
    NEXT_SEVEN_DAYS,
    LATER;

    private static final int DAYS_OF_WEEK = 7;

    static MyGroup of(ActivityLine line) {
        if (line.days() <= 0) {
            return line.days() < 0 ? OVERDUE : TODAY;
        }
        return line.days() <= DAYS_OF_WEEK ? NEXT_SEVEN_DAYS : LATER;
    }
}
