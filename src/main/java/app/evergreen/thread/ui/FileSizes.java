package app.evergreen.thread.ui;

import app.evergreen.base.ui.Messages;

/** Sizes of files as people say them. */
final class FileSizes {

    private static final long KILO = 1024;

    private FileSizes() {}

    /** The size in words, such as "120 kB" or "1.4 MB". */
    static String words(long bytes) {
        return bytes < KILO * KILO
                ? Messages.text("thread.size.kilo", Math.ceilDiv(bytes, KILO))
                : Messages.text("thread.size.mega", (double) bytes / (KILO * KILO));
    }
}
