package app.evergreen.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.util.FileSystemUtils;

/**
 * One cluster and the server process that serves it. Whoever calls this holds the {@link DataDirectoryLock}.
 */
@Slf4j
@RequiredArgsConstructor
final class Postgres {

    static final String SUPERUSER = "postgres";

    private final DataDirectory directory;
    private final PostgresPrograms programs;

    static boolean runsAsRoot() {
        return System.getProperty("user.name").equals("root");
    }

    /** Makes the cluster if there is none; its strings sort and fold alike wherever the machine stands. */
    void createOnce(Path passwordFile) throws IOException {
        if (Files.exists(directory.cluster())) {
            return;
        }
        var unfinished = directory.unfinishedCluster();
        FileSystemUtils.deleteRecursively(unfinished);
        OwnerOnly.directory(unfinished);
        programs.run(
                "initdb",
                List.of(
                        "--pgdata=" + unfinished,
                        "--username=" + SUPERUSER,
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--lc-ctype=" + letters(),
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8"));
        Files.writeString(
                unfinished.resolve("postgresql.conf"), "\ninclude 'evergreen.conf'\n", StandardOpenOption.APPEND);
        Files.move(unfinished, directory.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Which letters trigrams know is asked from the operating system; everything else is the built-in provider's. */
    private static String letters() {
        return switch (Platform.CURRENT) {
            case LINUX -> "C.UTF-8";
            case MAC -> "en_US.UTF-8";
            case WINDOWS -> "C";
        };
    }

    /** Starts the server with these settings and returns when it takes connections. */
    void start(Map<String, String> settings) throws IOException {
        var lines = settings.entrySet().stream()
                .map(setting -> "%s = '%s'%n".formatted(setting.getKey(), setting.getValue()))
                .collect(Collectors.joining());
        Files.writeString(directory.cluster().resolve("evergreen.conf"), lines);
        control("start", "--log=" + directory.log());
    }

    /** Ends a server that outlived its JVM, and forgets one that did not outlive a crash of the machine. */
    void endLeftOver() throws IOException {
        var program = process().flatMap(process -> process.info().command());
        if (program.filter(command -> command.contains("postgres")).isPresent()) {
            log.info("An earlier Evergreen ended without stopping its PostgreSQL: stopping it now");
            stop();
        } else if (program.isPresent()) {
            Files.delete(pidFile());
        }
    }

    void stop() {
        control("stop", "--mode=fast");
    }

    private void control(String command, String option) {
        programs.run(
                "pg_ctl",
                List.of(command, "--pgdata=" + directory.cluster(), "--wait", "--timeout=60", "--silent", option));
    }

    /** The server's process, if there is one; after a crash of the machine its number may be another program's. */
    Optional<ProcessHandle> process() throws IOException {
        return Files.exists(pidFile())
                ? Files.readAllLines(pidFile()).stream()
                        .findFirst()
                        .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                : Optional.empty();
    }

    private Path pidFile() {
        return directory.cluster().resolve("postmaster.pid");
    }
}
