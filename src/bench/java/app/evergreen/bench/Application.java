package app.evergreen.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A node: the packaged application in a process of its own, on a free port of the loopback address. */
public final class Application implements AutoCloseable {

    /** What README.md recommends for a machine like the one that is measured. */
    public static final List<String> FLAGS =
            List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-XX:TrimNativeHeapInterval=10000");

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration POLL = Duration.ofMillis(20);
    private static final Duration GOODBYE = Duration.ofSeconds(20);

    private final Process process;
    private final int port;
    private final Duration started;

    private Application(Process process, int port, Duration started) {
        this.process = process;
        this.port = port;
        this.started = started;
    }

    /**
     * Starts a node and waits until it is ready, at most five minutes.
     *
     * @param flags of its virtual machine
     * @param log what it says goes there
     * @param arguments as on its command line, without its port
     */
    public static Application start(Path jar, List<String> flags, Path log, String... arguments) {
        var port = freePort();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-jar", jar.toString(), "--server.port=" + port, "--evergreen.demo-data=false"));
        command.addAll(Arrays.asList(arguments));
        try {
            var begin = System.nanoTime();
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(log.toString())))
                    .start();
            awaitReady(process, port, log);
            return new Application(process, port, Duration.ofNanos(System.nanoTime() - begin));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitReady(Process process, int port, Path log) throws IOException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (!ready(client, port)) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    process.destroyForcibly();
                    throw new IllegalStateException("The application did not start:\n" + Files.readString(log));
                }
                Thread.sleep(POLL);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new IllegalStateException(e);
        }
    }

    private static boolean ready(HttpClient client, int port) throws InterruptedException {
        var health = URI.create("http://127.0.0.1:%d/actuator/health/readiness".formatted(port));
        try {
            var request = HttpRequest.newBuilder(health).timeout(GOODBYE).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The port that it listens to. */
    public int port() {
        return port;
    }

    /** The address of a path, such as {@code /board}. */
    public String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** How long it took from the start of the process to the first answer that it is ready. */
    public Duration started() {
        return started;
    }

    /** The memory that it has in use, in megabytes; the embedded database is a process of its own. Linux only. */
    public double residentMegabytes() {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is reachable in its heap, in kilobytes; counting collects all garbage first. */
    public double reachableKilobytes() {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            var counting = new ProcessBuilder(jcmd, String.valueOf(process.pid()), "GC.class_histogram").start();
            try (var lines = counting.inputReader()) {
                return lines.lines()
                        .filter(line -> line.startsWith("Total"))
                        .mapToDouble(line -> Double.parseDouble(line.strip().split("\\s+")[2]) / 1024)
                        .findFirst()
                        .orElse(Double.NaN);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it at once, as a power cut would. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Ends it as an administrator would. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(GOODBYE.toSeconds(), TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        }
    }
}
