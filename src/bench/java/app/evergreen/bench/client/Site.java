package app.evergreen.bench.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;

/** An Evergreen (or what stands before several of them) at an address. All visitors share one client, whatever their number. */
public final class Site implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final URI base;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    /** The site at this address, which ends with a slash. */
    public Site(URI base) {
        this.base = base;
    }

    /** The site on this port of this machine. */
    public static Site onPort(int port) {
        return new Site(URI.create("http://localhost:%d/".formatted(port)));
    }

    URI address(String relative) {
        return base.resolve(relative);
    }

    HttpRequest.Builder request(String relative) {
        return HttpRequest.newBuilder(address(relative)).timeout(PATIENCE);
    }

    HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new Broken("%s was not answered".formatted(request.uri().getPath()), broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Broken("stopped", stopped);
        }
    }

    /** A server may end a connection with the answer that upgrades it, after so many requests; then another one is taken. */
    WebSocket connect(String relative, String cookies, WebSocket.Listener listener) {
        try {
            return upgraded(relative, cookies, listener);
        } catch (CompletionException worn) {
            return again(relative, cookies, listener);
        }
    }

    private WebSocket again(String relative, String cookies, WebSocket.Listener listener) {
        try {
            return upgraded(relative, cookies, listener);
        } catch (CompletionException broken) {
            throw new Broken("%s was not upgraded".formatted(relative), broken);
        }
    }

    private WebSocket upgraded(String relative, String cookies, WebSocket.Listener listener) {
        var address = URI.create(address(relative).toString().replaceFirst("^http", "ws"));
        return http.newWebSocketBuilder()
                .header("Cookie", cookies)
                .connectTimeout(PATIENCE)
                .buildAsync(address, listener)
                .join();
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
