package app.evergreen.mail;

/** The names that are reserved for examples: whoever asks for it, nothing ever goes there (R2.2). */
final class Nobody {

    /** Finds an address of theirs, without regard to case; Java and PostgreSQL read it alike. */
    static final String ADDRESS = "[@.]example\\.(com|org|net)$";

    private Nobody() {}
}
