package app.evergreen.mail.inbound;

/** How the line to the mailbox is protected. */
public enum ImapSecurity {
    /** Not at all: only for a server on the same machine. */
    NONE(143),
    /** Encrypted before anything is said; a server that cannot is not spoken to. */
    STARTTLS(143),
    /** Encrypted from the first byte. */
    TLS(993);

    private final int port;

    ImapSecurity(int port) {
        this.port = port;
    }

    /** The port that servers usually listen at for this. */
    int port() {
        return port;
    }
}
