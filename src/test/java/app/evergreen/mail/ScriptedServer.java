package app.evergreen.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A mail server that answers as a test says: it refuses, stalls, hangs up, or encrypts the line when asked to. */
final class ScriptedServer implements AutoCloseable {

    /** Instead of an answer: none comes. */
    static final String STALL = "stall";
    /** Instead of an answer: the line is cut. */
    static final String HANG_UP = "hang up";

    private final Map<String, String> script = new HashMap<>(Map.of(
            "HELLO", "220 house.test",
            "EHLO", "250 house.test",
            "MAIL", "250 fine",
            "RCPT", "250 fine",
            "DATA", "354 go on",
            ".", "250 taken",
            "NOOP", "250 fine",
            "QUIT", "221 bye"));
    private final List<Socket> lines = new CopyOnWriteArrayList<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final ServerSocket door;
    private final @Nullable SSLContext certificate;

    ScriptedServer() {
        this(null);
    }

    /** A server that offers to encrypt the line. */
    ScriptedServer(@Nullable SSLContext certificate) {
        this.certificate = certificate;
        if (certificate != null) {
            script.put("EHLO", "250-house.test\r\n250 STARTTLS");
            script.put("STARTTLS", "220 go on");
        }
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        Thread.ofVirtual().start(this::listen);
    }

    /** From now on answers so to this command; {@code HELLO} is the greeting, {@code .} the end of a mail. */
    ScriptedServer answer(String command, String answer) {
        script.put(command, answer);
        return this;
    }

    int port() {
        return door.getLocalPort();
    }

    /** What was said to it, line by line. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                var line = door.accept();
                lines.add(line);
                Thread.ofVirtual().start(() -> speak(line));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void speak(Socket line) {
        try (line) {
            if (say(line, "HELLO")) {
                listen(line);
            }
        } catch (IOException gone) {
            // whoever was there has hung up
        }
    }

    private void listen(Socket line) throws IOException {
        var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.ISO_8859_1));
        var inMail = false;
        for (var said = in.readLine(); said != null; said = in.readLine()) {
            heard.add(said);
            if (inMail && !said.equals(".")) {
                continue;
            }
            var command = said.split("[ :]", 2)[0];
            if (!say(line, command)) {
                return;
            }
            inMail = command.equals("DATA") && script.get("DATA").startsWith("354");
            if (command.equals("STARTTLS")) {
                listen(encrypted(line));
                return;
            }
        }
    }

    private SSLSocket encrypted(Socket line) throws IOException {
        script.put("EHLO", "250 house.test");
        var socket = (SSLSocket) certificate.getSocketFactory().createSocket(line, null, line.getPort(), true);
        socket.setUseClientMode(false);
        return socket;
    }

    private boolean say(Socket line, String command) throws IOException {
        var answer = script.getOrDefault(command, "502 unknown");
        if (answer.equals(STALL)) {
            return line.getInputStream().read() >= 0;
        }
        if (answer.equals(HANG_UP)) {
            return false;
        }
        line.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        line.getOutputStream().flush();
        return true;
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (var line : lines) {
            line.close();
        }
    }
}
