package app.evergreen.bench;

import java.util.List;

/** Measures one thing that people or programs do, and with it one or several rows of the table. */
public interface Measurement {

    /** What it is called on the command line, such as {@code browser.drop}; its first part is its group. */
    String name();

    /** How many nodes it needs. */
    default int nodes() {
        return 1;
    }

    /** Measures, bounded in time; a try that fails counts as failed and is never left out. */
    List<Figures> measure(TestBed bed);
}
