package app.evergreen.support;

import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import org.springframework.transaction.support.TransactionTemplate;

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
                tellEverybody(context);
            }
        }
        // each context brings its own holder, and the last one started would otherwise hold the users of all
        context.getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
        context.getBeanProvider(TestClock.class).ifAvailable(TestClock::reset);
    }

    /** Nothing has announced that the rows are others now: what the application keeps of them is gone when the test begins. */
    private static void tellEverybody(ApplicationContext context) {
        var feed = context.getBean(ChangeFeed.class);
        var told = new CountDownLatch(1);
        var following = feed.follow(EnumSet.of(Topic.RECORD), change -> {
            if (change.everything()) {
                told.countDown();
            }
        });
        context.getBean(TransactionTemplate.class).executeWithoutResult(status -> feed.everythingChanged(Topic.RECORD));
        try {
            if (!told.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The change feed is silent");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            following.end();
        }
    }
}
