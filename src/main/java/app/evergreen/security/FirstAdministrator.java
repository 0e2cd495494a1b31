package app.evergreen.security;

import app.evergreen.startup.StartupNote;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the administrator where there is no user yet (R2.1), after demo data had its turn. The password comes from the settings, or it
 * is made up, told once at the end of the log, and changed at the first log-in.
 */
@Component
@Order(FirstAdministrator.AFTER_DEMO_DATA)
class FirstAdministrator implements ApplicationRunner, StartupNote {

    static final int AFTER_DEMO_DATA = 1_000;
    static final String USERNAME = "admin";

    private final AppUserRepository users;
    private final Passwords passwords;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;

    private final String givenPassword;

    private @Nullable String madeUp;

    FirstAdministrator(
            AppUserRepository users,
            Passwords passwords,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Clock clock,
            @Value("${evergreen.admin-password:}") String givenPassword) {
        this.users = users;
        this.passwords = passwords;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
        this.givenPassword = givenPassword;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(status -> {
            // two nodes may start on one empty database
            jdbc.sql("select pg_advisory_xact_lock(hashtext('first administrator'))")
                    .query()
                    .singleRow();
            if (users.count() == 0) {
                add();
            }
        });
    }

    private void add() {
        var administrator = new AppUser(
                USERNAME,
                new UserFields("Administrator", "", Set.of(Role.ADMINISTRATOR), zone(), "en"),
                passwords.hash(givenPassword),
                clock.instant());
        if (givenPassword.isEmpty()) {
            madeUp = passwords.random();
            administrator.givePassword(passwords.hash(madeUp));
        }
        users.saveAndFlush(administrator);
    }

    /** The server's zone, if it is one that users can choose: a bare offset is none. */
    private String zone() {
        var zone = clock.getZone().getId();
        return UserFields.zoneProblem(zone).isEmpty() ? zone : "UTC";
    }

    @Override
    public Optional<String> text() {
        return Optional.ofNullable(madeUp)
                .map(password -> "log in as " + USERNAME + " with the password " + password
                        + ", told only now, and to be changed then");
    }
}
