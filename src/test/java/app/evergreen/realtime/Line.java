package app.evergreen.realtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** A line to a server on this machine that can be cut: whoever is connected then is not told that it is dead. */
final class Line implements AutoCloseable {

    private final ServerSocket entrance;
    private final int server;
    private final AtomicInteger cuts = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile boolean refusing;

    Line(int server) {
        this.server = server;
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::connect);
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** Carries nothing any more of what is connected now; what is connected later is a line of its own. */
    void cut() {
        cuts.incrementAndGet();
    }

    /** Lets nobody connect, or everybody again. */
    void refuse(boolean now) {
        refusing = now;
    }

    /** How many it did not let connect so far. */
    int refused() {
        return refused.get();
    }

    private void connect() {
        try {
            while (true) {
                var here = entrance.accept();
                if (refusing) {
                    here.close();
                    refused.incrementAndGet();
                } else {
                    var there = new Socket(InetAddress.getLoopbackAddress(), server);
                    var begun = cuts.get();
                    Thread.startVirtualThread(() -> carry(here, there, begun));
                    Thread.startVirtualThread(() -> carry(there, here, begun));
                }
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void carry(Socket from, Socket to, int begun) {
        var buffer = new byte[8192];
        try (to) {
            for (var read = from.getInputStream().read(buffer);
                    read >= 0;
                    read = from.getInputStream().read(buffer)) {
                if (cuts.get() == begun) {
                    to.getOutputStream().write(buffer, 0, read);
                }
            }
        } catch (IOException gone) {
            // one side has hung up
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
    }
}
