package app.evergreen.demo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/** Rows on their way into one table by COPY, which checks every constraint and fires every trigger. */
final class BulkRows {

    private final Writer out;

    private BulkRows(Writer out) {
        this.out = out;
    }

    /**
     * Copies rows inside the running transaction.
     *
     * @param target a table and its columns, such as {@code tag (id, name)}
     * @param rows calls {@link #add} for each row
     */
    static void into(JdbcOperations jdbc, String target, Consumer<BulkRows> rows) {
        var _ = jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            var copy = "copy " + target + " from stdin";
            try (var out = new BufferedWriter(new OutputStreamWriter(
                    new PGCopyOutputStream(connection.unwrap(PGConnection.class), copy), StandardCharsets.UTF_8))) {
                rows.accept(new BulkRows(out));
            } catch (IOException refused) {
                throw new UncheckedIOException("Rows for " + target + " are refused", refused);
            }
            return true;
        });
    }

    /** Adds a row, its values in the order of the columns. */
    void add(@Nullable Object... values) {
        try {
            for (var at = 0; at < values.length; at++) {
                if (at > 0) {
                    out.write('\t');
                }
                write(values[at]);
            }
            out.write('\n');
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private void write(@Nullable Object value) throws IOException {
        if (value == null) {
            out.write("\\N");
        } else {
            out.write(value instanceof String text ? escaped(text) : value.toString());
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
