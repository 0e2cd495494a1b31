package app.evergreen.support;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Before each test, the database holds again what it held when its context had started, and the clock stands again. */
class CleanSlate implements TestExecutionListener {

    private static final Map<String, Snapshot> SNAPSHOTS = new ConcurrentHashMap<>();

    @Override
    public void beforeTestMethod(TestContext test) throws SQLException {
        var context = test.getApplicationContext();
        var url = context.getEnvironment().getRequiredProperty("spring.datasource.url");
        try (var connection = TestDatabase.shared().asSuperuser(url)) {
            var snapshot = SNAPSHOTS.get(url);
            if (snapshot == null) {
                SNAPSHOTS.put(url, Snapshot.take(connection));
            } else {
                snapshot.restore(connection);
            }
        }
        // each context brings its own holder, and the last one started would otherwise hold the users of all
        context.getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
        context.getBeanProvider(TestClock.class).ifAvailable(TestClock::reset);
    }
}
