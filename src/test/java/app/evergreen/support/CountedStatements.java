package app.evergreen.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts what a reader asks the database, so that a test can hold the number fixed whatever there is to read. */
public final class CountedStatements extends DelegatingDataSource {

    private final AtomicInteger count = new AtomicInteger();

    /** Counts the statements that are prepared through this, on top of the given one. */
    public CountedStatements(DataSource counted) {
        super(counted);
    }

    /** Asks through this. */
    public JdbcClient client() {
        return JdbcClient.create(this);
    }

    /** How many statements the reading takes. */
    public int during(Runnable reading) {
        var before = count.get();
        reading.run();
        return count.get() - before;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        count.incrementAndGet();
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException refused) {
                        throw refused.getCause();
                    }
                });
    }
}
