package app.evergreen.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What all tables held at one moment, kept beside them in a schema of its own. Sequences go on counting: Hibernate has taken
 * some of their numbers already.
 *
 * @param restore the statements that bring it back
 */
record Snapshot(String restore) {

    private static final String TABLES = """
            SELECT quote_ident(t.table_name), string_agg(quote_ident(c.column_name), ', ')
            FROM information_schema.tables t
            JOIN information_schema.columns c USING (table_schema, table_name)
            WHERE t.table_schema = 'public' AND t.table_type = 'BASE TABLE'
              AND t.table_name <> 'flyway_schema_history' AND c.is_generated = 'NEVER'
            GROUP BY t.table_name
            """;

    private record Table(String name, String columns) {

        String keep() {
            return "CREATE TABLE pristine.%s AS SELECT %s FROM public.%s".formatted(name, columns, name);
        }

        String bringBack() {
            return "INSERT INTO public.%s (%s) OVERRIDING SYSTEM VALUE SELECT %s FROM pristine.%s"
                    .formatted(name, columns, columns, name);
        }
    }

    static Snapshot take(Connection connection) throws SQLException {
        var tables = tables(connection);
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA pristine");
            for (var table : tables) {
                statement.execute(table.keep());
            }
        }
        return new Snapshot(statements(tables));
    }

    private static List<Table> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<Table>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(new Table(rows.getString(1), rows.getString(2)));
            }
        }
        return tables;
    }

    private static String statements(List<Table> tables) {
        var statements = new ArrayList<String>();
        statements.add("SET lock_timeout = '20s'");
        // neither triggers nor foreign keys look at rows that were right before
        statements.add("SET session_replication_role = replica");
        statements.add("BEGIN");
        statements.add(
                "TRUNCATE " + String.join(", ", tables.stream().map(Table::name).toList()));
        tables.forEach(table -> statements.add(table.bringBack()));
        statements.add("COMMIT");
        return String.join(";\n", statements);
    }

    void restore(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(restore);
        }
    }
}
