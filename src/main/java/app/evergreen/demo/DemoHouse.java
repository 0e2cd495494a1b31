package app.evergreen.demo;

import app.evergreen.security.DemoAccounts.DemoAccount;
import app.evergreen.security.Role;
import java.util.List;

/** The accounts that anybody may try. */
final class DemoHouse {

    static final String PASSWORD = "evergreen";
    static final String ADMINISTRATOR = "admin";
    static final String SALES = "sales";
    static final String MANAGER = "manager";

    /** One of each role, in the order in which a newcomer tries them. */
    static final List<DemoAccount> ACCOUNTS = List.of(
            new DemoAccount("success", PASSWORD, Role.SUCCESS_USER),
            new DemoAccount(MANAGER, PASSWORD, Role.SUCCESS_MANAGER),
            new DemoAccount(SALES, PASSWORD, Role.SALES),
            new DemoAccount(ADMINISTRATOR, PASSWORD, Role.ADMINISTRATOR));

    private DemoHouse() {}
}
