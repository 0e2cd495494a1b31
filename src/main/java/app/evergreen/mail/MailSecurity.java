package app.evergreen.mail;

/** How the line to the mail server is protected. */
public enum MailSecurity {
    /** Not at all: only for a server on the same machine. */
    NONE(25),
    /** Encrypted before anything is said; a server that cannot is not spoken to. */
    STARTTLS(587),
    /** Encrypted from the first byte. */
    TLS(465);

    private final int port;

    MailSecurity(int port) {
        this.port = port;
    }

    /** The port that servers usually listen at for this. */
    int port() {
        return port;
    }
}
