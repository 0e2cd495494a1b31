package app.evergreen.support;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** HAProxy with the configuration that the documentation shows, before two nodes on this machine. */
public final class LoadBalancer implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/sbin/haproxy");
    private static final Path CONFIGURATION = Path.of("src/docs/nodes/haproxy.cfg");

    private final Process process;
    private final int port;

    /** Starts it. A build machine, where tests run as root, installs it first; elsewhere the test is skipped where there is none. */
    public LoadBalancer(int firstNode, int secondNode) {
        install();
        port = freePort();
        process = start(
                Map.of(
                        "LISTEN", "127.0.0.1:" + port,
                        "NODE_1", "127.0.0.1:" + firstNode,
                        "NODE_2", "127.0.0.1:" + secondNode),
                PROGRAM.toString(),
                "-f",
                CONFIGURATION.toString());
    }

    private static void install() {
        if (!Files.isExecutable(PROGRAM) && "root".equals(System.getProperty("user.name"))) {
            for (var command : List.of("update", "install --yes --no-install-recommends haproxy")) {
                start(Map.of(), ("apt-get " + command).split(" ")).onExit().join();
            }
        }
        assumeThat(PROGRAM)
                .as("The test of several nodes needs HAProxy (Debian, Ubuntu: apt-get install haproxy).")
                .isExecutable();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process start(Map<String, String> environment, String... command) {
        var builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where browsers find it. */
    public int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
