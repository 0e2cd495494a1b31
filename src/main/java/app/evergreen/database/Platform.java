package app.evergreen.database;

import java.util.Locale;

/** The operating systems for which there are PostgreSQL programs. */
enum Platform {
    LINUX("linux"),
    MAC("darwin"),
    WINDOWS("windows");

    /** This machine's; whatever is neither Windows nor macOS is taken for Linux. */
    static final Platform CURRENT = current();

    private final String label;

    Platform(String label) {
        this.label = label;
    }

    private static Platform current() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("win") ? WINDOWS : name.startsWith("mac") ? MAC : LINUX;
    }

    /** The resource with this machine's programs. */
    static String archive() {
        // Windows on ARM runs the programs of the other architecture, and has none of its own
        var arm = System.getProperty("os.arch").equals("aarch64") && CURRENT != WINDOWS;
        return "postgres-%s-%s.txz".formatted(CURRENT.label, arm ? "arm_64" : "x86_64");
    }
}
