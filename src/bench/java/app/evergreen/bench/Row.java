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
    QUICK_CREATE("quick create to card painted", "ms", "208 / 226", "60 / 100"),
    /** After 20,000 moves of warm-up; more is better. Odoo's figures, and ours to reach, are of 32 sessions. */
    MOVES_RATE("moves per second, %d sessions", "1/s", "66", "at least 600"),
    /** From the question to the answer. */
    MOVES_ANSWER("a move's answer, %d sessions", "ms", "p95 553", "p95 90"),
    /** More is better. Odoo's figures, and ours to reach, are of 64 sessions. */
    MANY_MOVES_RATE("moves per second, %d sessions", "1/s", "47", ""),
    /** What failed was not answered, or not as stored. */
    MANY_MOVES_ANSWER("a move's answer, %d sessions", "ms", "some 502", "p95 200"),
    /** A refusal counts as an answer. */
    SAME_CARDS("a move's answer, 16 sessions on 5 cards", "ms", "max 15,800", "max 250"),
    /** The application's process alone. */
    RESIDENT("memory after it all", "MB", "530 to 580", "600"),
    /** Reachable objects. */
    HEAP_PER_BOARD("heap per open board", "kB", "", "300"),
    /** Of single moves, the last of all boards. */
    BROADCAST_LAST("a move reaches the last board", "ms", "", "400"),
    /** Every move on every board; what failed never came. */
    BROADCAST_EACH("20 moves/s for a minute reach each board", "ms", "", "max 1,200"),
    /** Reachable objects after that minute, against before. */
    BROADCAST_GROWTH("and let a session grow by", "kB", "", "0"),
    /** From the drop at one to the message of the other. */
    OTHER_NODE("a move shows on the other node", "ms", "", "p95 120"),
    /** Those that were answered as stored, and are not. */
    KILLED_LOST("acknowledged moves lost by kill -9", "", "", "0"),
    /** Before and after the other node died. */
    KILLED_ANSWER("a move's answer on the node that stays", "ms", "", "no error"),
    /** From the log-in page to the open board, for somebody of the dead node. */
    KILLED_RETURN("log-in to board on the node that stays", "ms", "", ""),
    /** As after kill -9 of a node. */
    DATABASE_LOST("acknowledged moves lost by PostgreSQL", "", "", "0"),
    /** From the crash to moves that are answered as stored. */
    DATABASE_BACK("PostgreSQL's crash to moves stored again", "ms", "", ""),
    /** To the first answer that it is ready; another node and their PostgreSQL run already. */
    START("start on an existing, running database", "ms", "", "9,000"),
    /** The same with what {@code ./mvnw -Pfast package} makes. */
    START_CACHED("start with an AOT cache", "ms", "", "4,000");

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
