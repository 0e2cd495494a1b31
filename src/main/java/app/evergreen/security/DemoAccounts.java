package app.evergreen.security;

import java.util.List;

/** Tells the log-in page which demo accounts to offer (R2.5); none once the demo data is gone. */
public interface DemoAccounts {

    /** The accounts to offer, in order. */
    List<DemoAccount> offered();

    /**
     * An account that anybody may try.
     *
     * @param username its log-in name
     * @param password its password
     * @param role what it shows, for the button's text
     */
    record DemoAccount(String username, String password, Role role) {}
}
