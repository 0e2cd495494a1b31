package app.evergreen.stage;

import java.util.OptionalInt;

/** What reaching a stage means for a record. */
public enum StageOutcome {
    /** Work goes on. */
    OPEN,
    /** The customer got what was promised: health is 100. */
    ACHIEVED,
    /** The customer has left: health is 0, and there is a reason. */
    LOST;

    /** Whether a record with this outcome is finished. */
    public boolean closed() {
        return this != OPEN;
    }

    /** The health that this outcome fixes, 0 or 100; nothing while work goes on. */
    public OptionalInt fixedHealth() {
        return switch (this) {
            case OPEN -> OptionalInt.empty();
            case ACHIEVED -> OptionalInt.of(100);
            case LOST -> OptionalInt.of(0);
        };
    }
}
