package app.evergreen.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asks PostgreSQL how it would answer each statement, with the very values that are sent, right before it is sent. */
final class Plans {

    private static final Pattern PLANNED = Pattern.compile("(?is)\\s*(select|with|insert|update|delete)\\b.*");
    private static final Pattern READ_THROUGH = Pattern.compile("Seq Scan on (\\w+)");

    private final List<String> plans = new ArrayList<>();

    /** The same statement, which tells its plan when it is executed. */
    PreparedStatement watch(Connection connection, PreparedStatement statement, String sql) {
        if (!PLANNED.matcher(sql).matches()) {
            return statement;
        }
        var values = new ArrayList<Call>();
        return (PreparedStatement) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {PreparedStatement.class}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("set") && method.getParameterCount() > 1) {
                        values.add(new Call(method, arguments));
                    }
                    if (method.getName().startsWith("execute")) {
                        plans.add(plan(connection, sql, values));
                    }
                    return new Call(method, arguments).on(statement);
                });
    }

    private static String plan(Connection connection, String sql, List<Call> values) throws Throwable {
        try (var explain = connection.prepareStatement("explain " + sql)) {
            for (var value : values) {
                var _ = value.on(explain);
            }
            var lines = new ArrayList<String>();
            var rows = explain.executeQuery();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return sql.strip() + "\n" + String.join("\n", lines);
        }
    }

    /** The plans that read one of these tables from its first row to its last. */
    List<String> readingThrough(Set<String> tables) {
        return plans.stream()
                .filter(plan -> READ_THROUGH.matcher(plan).results().anyMatch(found -> tables.contains(found.group(1))))
                .collect(Collectors.toList());
    }

    private record Call(Method method, Object[] arguments) {

        Object on(PreparedStatement statement) throws Throwable {
            try {
                return method.invoke(statement, arguments);
            } catch (InvocationTargetException refused) {
                throw refused.getCause();
            }
        }
    }
}
