package app.evergreen.bench;

/** The rows of the table, with what Odoo 17 needed on the same kind of machine and what Evergreen shall need at most (p50 / p95). */
public enum Row {
    /** An empty cache, from the start of the navigation. */
    COLD_LOAD("cold load to cards painted", "ms", "3,330 / 3,398", "800 / 1,000"),
    /** Everything that may be cached is. */
    WARM_RELOAD("reload with warm cache", "ms", "2,719 / 2,790", "400 / 500"),
    /** All bytes that came in, headers too. */
    COLD_TRANSFER("cold transfer", "kB", "1,392", "320"),
    /** A WebSocket counts as one. */
    COLD_REQUESTS("cold requests", "", "37", "20"),
    /** From the release of the pointer. */
    DROP_IN_DOM("drop to card in its new column, in the DOM", "ms", "", "5"),
    /** From the release of the pointer. */
    DROP_PAINTED("drop to card in its new column, painted", "ms", "304 / 364", "20 / 35"),
    /** From the release of the pointer to the server's answer. */
    DROP_SAVED("drop to saved by the server", "ms", "73 / 124", "15 / 30"),
    /** From the release of the pointer to the other browser's screen. */
    DROP_ELSEWHERE("another browser shows the move", "ms", "never", "40 / 100"),
    /** With the time that the field waits for more keys. */
    SEARCH("search: last key to results painted", "ms", "704 / 1,707", "180 / 250"),
    /** From the click on a card. */
    OPEN_RECORD("open a record", "ms", "314 / 781", "100 / 160"),
    /** From the click on the way back. */
    BACK_TO_BOARD("back to the board", "ms", "2,368 / 2,679", "120 / 200"),
    /** From Enter. */
    QUICK_CREATE("quick create to card painted", "ms", "208 / 226", "60 / 100");

    private final String what;
    private final String unit;
    private final String odoo;
    private final String goal;

    Row(String what, String unit, String odoo, String goal) {
        this.what = what;
        this.unit = unit;
        this.odoo = odoo;
        this.goal = goal;
    }

    String what() {
        return what;
    }

    String unit() {
        return unit;
    }

    String odoo() {
        return odoo;
    }

    String goal() {
        return goal;
    }
}
