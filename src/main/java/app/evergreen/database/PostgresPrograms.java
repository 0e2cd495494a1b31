package app.evergreen.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;

/** Runs PostgreSQL's programs to their end, the same way in every environment. */
@RequiredArgsConstructor
final class PostgresPrograms {

    private final Path home;
    private final Path log;

    /** Waits until the program ends; anything but success is an exception that tells what it printed. */
    void run(String program, List<String> arguments) {
        try {
            // a file, not a pipe: the server that pg_ctl leaves behind would keep a pipe open for ever
            var output = OwnerOnly.file(log.resolveSibling(program + ".out." + System.nanoTime()));
            try {
                var process = new ProcessBuilder(command(program, arguments))
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile());
                process.environment().put("LC_ALL", "C");
                if (process.start().waitFor() != 0) {
                    throw DataDirectoryException.failed(
                            program, Files.readString(output).strip(), log);
                }
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + program, e);
        }
    }

    private List<String> command(String program, List<String> arguments) {
        var command = new ArrayList<String>();
        if (Postgres.runsAsRoot()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own, the same user has another name
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        return command;
    }
}
