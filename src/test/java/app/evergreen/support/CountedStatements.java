package app.evergreen.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts what a reader asks the database, so that a test can hold the number fixed whatever there is to read. The application under
 * test reads through one too: inject it to count what a whole screen asks.
 */
public final class CountedStatements extends DelegatingDataSource {

    private final ThreadLocal<AtomicInteger> count = ThreadLocal.withInitial(AtomicInteger::new);

    private final ThreadLocal<@Nullable Plans> watching = new ThreadLocal<>();

    /** Counts the statements that are prepared through this, on top of the given one. */
    public CountedStatements(DataSource counted) {
        super(counted);
    }

    /** Asks through this. */
    public JdbcClient client() {
        return JdbcClient.create(this);
    }

    /** How many statements the reading takes. What other threads ask meanwhile does not count. */
    public int during(Runnable reading) {
        var before = count.get().get();
        reading.run();
        return count.get().get() - before;
    }

    /** The statements of this thread that read one of these tables from its first row to its last, with their plans. */
    public List<String> readingThrough(Set<String> tables, Runnable reading) {
        var plans = new Plans();
        watching.set(plans);
        try {
            reading.run();
        } finally {
            watching.remove();
        }
        return plans.readingThrough(tables);
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        count.get().incrementAndGet();
                    }
                    try {
                        var answer = method.invoke(connection, arguments);
                        return answer instanceof PreparedStatement statement && watching.get() != null
                                ? watching.get().watch(connection, statement, (String) arguments[0])
                                : answer;
                    } catch (InvocationTargetException refused) {
                        throw refused.getCause();
                    }
                });
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Everywhere {

        @Bean
        static BeanPostProcessor counting() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource counted ? new CountedStatements(counted) : bean;
                }
            };
        }
    }
}
