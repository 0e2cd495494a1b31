package app.evergreen.demo;

import app.evergreen.security.DemoAccounts;
import app.evergreen.startup.StartupNote;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The accounts that anybody may try, as long as they open with the demo password; nothing once the demo data is gone (R2.5). */
@Component
@RequiredArgsConstructor
class DemoLogins implements DemoAccounts, StartupNote {

    private final DemoRows rows;
    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final Map<String, Boolean> judged = new ConcurrentHashMap<>();

    @Override
    public List<DemoAccount> offered() {
        return rows.present() ? DemoHouse.ACCOUNTS.stream().filter(this::opens).toList() : List.of();
    }

    private boolean opens(DemoAccount account) {
        return opens(account.username());
    }

    /** Whether this user's password is the demo's. A hash is judged once: that is slow on purpose. */
    boolean opens(String username) {
        return jdbc.sql("select password_hash from app_user where username = :username and active")
                .param("username", username)
                .query(String.class)
                .optional()
                .map(hash -> judged.computeIfAbsent(hash, same -> encoder.matches(DemoHouse.PASSWORD, same)))
                .orElse(false);
    }

    @Override
    public Optional<String> text() {
        var names = offered().stream().map(DemoAccount::username).collect(Collectors.joining(", "));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of("demo log-ins, all with the password " + DemoHouse.PASSWORD + ": " + names);
    }
}
