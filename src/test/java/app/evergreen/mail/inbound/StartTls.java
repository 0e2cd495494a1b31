package app.evergreen.mail.inbound;

import app.evergreen.mail.Certificate;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLSocket;

/** Stands in front of an IMAP server that knows no STARTTLS: says the first lines itself, encrypts, and passes everything on. */
final class StartTls implements AutoCloseable {

    private final ServerSocket front;
    private final int behind;
    private final boolean can;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    private StartTls(ServerSocket front, int behind, boolean can) {
        this.front = front;
        this.behind = behind;
        this.can = can;
    }

    /** In front of the server at a port of this machine; it offers encryption, or does not. */
    static StartTls inFrontOf(int port, boolean can) throws IOException {
        var front = new StartTls(new ServerSocket(0, 0, InetAddress.getLoopbackAddress()), port, can);
        Thread.ofVirtual().start(front::answer);
        return front;
    }

    int port() {
        return front.getLocalPort();
    }

    /** The commands that were heard before anything was encrypted. */
    List<String> heard() {
        return heard;
    }

    private void answer() {
        while (!front.isClosed()) {
            try {
                var line = front.accept();
                Thread.ofVirtual().start(() -> speak(line));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void speak(Socket line) {
        try (line) {
            say(line, "* OK ready");
            var lines = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
            for (var said = lines.readLine(); said != null; said = lines.readLine()) {
                var tag = said.split(" ")[0];
                var command = said.split(" ")[1];
                heard.add(command);
                if (command.equals("CAPABILITY")) {
                    say(line, "* CAPABILITY IMAP4rev1" + (can ? " STARTTLS" : ""));
                }
                say(line, tag + " OK");
                if (command.equals("STARTTLS")) {
                    pass(encrypted(line));
                    return;
                }
            }
        } catch (IOException gone) {
            // whoever called has left
        }
    }

    private static void say(Socket line, String words) throws IOException {
        line.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static SSLSocket encrypted(Socket line) throws IOException {
        var encrypted = (SSLSocket)
                Certificate.ofGreenMail().context().getSocketFactory().createSocket(line, null, true);
        encrypted.setUseClientMode(false);
        encrypted.startHandshake();
        return encrypted;
    }

    private void pass(Socket client) throws IOException {
        try (client;
                var server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            while (server.getInputStream().read() != '\n') {
                // its greeting was said already
            }
            Thread.ofVirtual().start(() -> copy(server, client));
            copy(client, server);
        }
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() throws IOException {
        front.close();
    }
}
