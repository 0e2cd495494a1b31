package app.evergreen.remote;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of a server in this process: what is shown of it, where nobody gets, and that it can hold up nobody. */
class RemotePicturesTest {

    private static final byte[] PICTURE = "\u0089PNG\r\n\u001a\n and so on".getBytes(ISO_8859_1);
    private static final int ENDLESS = 11 * 1024 * 1024;
    private static final String HERE = "127.0.0.1";

    private final List<HttpExchange> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final HttpServer server = server();
    private final RemotePictures pictures = speakingTo(address -> HERE.equals(address.getHostAddress()));

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(0), 0);
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }

    private static RemotePictures speakingTo(Predicate<InetAddress> reachable) {
        return new RemotePictures(reachable, Duration.ofSeconds(2));
    }

    @BeforeEach
    void open() {
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            asked.add(exchange);
            answer(exchange);
        });
        server.start();
    }

    @AfterEach
    void close() throws IOException {
        end.countDown();
        server.stop(0);
        pictures.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var headers = exchange.getResponseHeaders();
        switch (exchange.getRequestURI().getPath()) {
            case "/a.png" -> {
                headers.set("Content-Type", "text/html");
                headers.set("Set-Cookie", "reader=7");
                send(exchange, PICTURE);
            }
            case "/a.gif" -> send(exchange, "GIF89a…".getBytes(ISO_8859_1));
            case "/a.jpg" -> send(exchange, "\u00ff\u00d8\u00ff\u00e0".getBytes(ISO_8859_1));
            case "/a.webp" -> send(exchange, "RIFF\n\n\n\nWEBPVP8".getBytes(ISO_8859_1));
            case "/drawing.svg" -> {
                headers.set("Content-Type", "image/png");
                send(exchange, "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(ISO_8859_1));
            }
            case "/elsewhere" -> redirect(exchange, "/a.png");
            case "/neighbour" -> redirect(exchange, "http://127.0.0.2:" + port() + "/a.png");
            case "/file" -> redirect(exchange, "file:///etc/hostname");
            case "/circle" -> redirect(exchange, "/circle?" + asked.size());
            case "/large" -> endless(exchange);
            case "/stalling" -> {
                exchange.sendResponseHeaders(200, 0);
                stall();
            }
            case "/silent" -> stall();
            default -> exchange.sendResponseHeaders(404, -1);
        }
    }

    private static void send(HttpExchange exchange, byte[] content) throws IOException {
        exchange.sendResponseHeaders(200, content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (var out = exchange.getResponseBody()) {
            out.write(PICTURE);
            out.write(new byte[ENDLESS]);
        }
    }

    private void stall() {
        try {
            end.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aPictureIsShownForWhatItsBytesAre() {
        assertThat(fetch("/a.png")).hasValueSatisfying(picture -> {
            assertThat(picture.mediaType()).isEqualTo("image/png");
            assertThat(picture.content().getByteArray()).isEqualTo(PICTURE);
        });
        assertThat(fetch("/a.gif").map(RemotePicture::mediaType)).contains("image/gif");
        assertThat(fetch("/a.jpg").map(RemotePicture::mediaType)).contains("image/jpeg");
        assertThat(fetch("/a.webp").map(RemotePicture::mediaType)).contains("image/webp");
    }

    @Test
    void theServerLearnsNothingButThatSomebodyAsks() {
        fetch("/a.png");
        fetch("/elsewhere");

        assertThat(asked).hasSize(3).allSatisfy(exchange -> {
            assertThat(exchange.getRequestHeaders().keySet())
                    .isSubsetOf("Host", "User-agent", "Connection", "Accept-encoding");
            assertThat(exchange.getRequestHeaders().getFirst("User-Agent")).isEqualTo("Evergreen");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/drawing.svg", "/missing.png", "/large", "/circle", "/file"})
    void whatIsNoPictureOrHasNoEndIsNotShown(String path) {
        assertThat(fetch(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a.png",
                "file:///etc/hostname",
                "ftp://127.0.0.1/a.png",
                "jar:x",
                "http://",
                "http://[",
                "data:image/png,x"
            })
    void whatIsNoAddressOfTheWebIsNotAskedFor(String address) {
        assertThat(pictures.fetch(address)).isEmpty();
    }

    @Test
    @Timeout(30)
    void aServerThatStallsIsGivenUp() {
        assertThat(fetch("/silent")).isEmpty();
        assertThat(fetch("/stalling")).isEmpty();
    }

    @Test
    void nobodyIsLedFromOutsideIntoTheHouse() {
        assertThat(fetch("/neighbour")).isEmpty();

        assertThat(asked)
                .singleElement()
                .extracting(exchange -> exchange.getRequestURI().getPath())
                .isEqualTo("/neighbour");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", HERE, "2130706433", "127.1", "[::1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]"})
    void thisMachineIsNeverAskedHoweverItIsCalled(String host) throws IOException {
        try (var strict = speakingTo(PublicAddresses::contain)) {
            assertThat(strict.fetch("http://" + host + ":" + port() + "/a.png")).isEmpty();
        }

        assertThat(asked).isEmpty();
    }

    private Optional<RemotePicture> fetch(String path) {
        return pictures.fetch("http://" + HERE + ":" + port() + path);
    }

    private int port() {
        return server.getAddress().getPort();
    }
}
