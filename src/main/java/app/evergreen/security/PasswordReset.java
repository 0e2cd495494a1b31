package app.evergreen.security;

/** How resetting a password went. */
public sealed interface PasswordReset {

    /**
     * The old password opens nothing any more.
     *
     * @param password what to log in with the next time; told only now, and to be changed then
     */
    record Reset(String password) implements PasswordReset {}

    /** There is no such user. */
    record Gone() implements PasswordReset {}
}
