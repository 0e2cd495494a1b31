package app.evergreen.security;

/**
 * A user to be added.
 *
 * @param username the log-in name, fixed for ever: a letter or digit, then letters, digits, dots, dashes or underscores, at most 60;
 *     case does not matter
 * @param fields what else is said of the user
 */
public record NewUser(String username, UserFields fields) {

    /** Writes the log-in name as it is compared. */
    public NewUser {
        username = Usernames.normal(username);
    }
}
