package app.evergreen.remote;

import app.evergreen.security.Rights;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import lombok.extern.slf4j.Slf4j;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.util.Timeout;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.unit.DataSize;

/**
 * Fetches pictures over HTTP(S). Their servers learn that somebody here looks, and nothing else: no cookie, no address of a reader, no page.
 * Nothing that they answer can lead into the house, hold up more than a few lines, or be anything but a picture.
 */
@Slf4j
public class RemotePictures implements AutoCloseable {

    private static final int LARGEST = (int) DataSize.ofMegabytes(10).toBytes();
    private static final int MOST_REDIRECTIONS = 5;
    private static final int MOST_LINES = 8;
    private static final int MOST_LINES_TO_ONE_SERVER = 4;

    private final CloseableHttpClient client;
    private final Duration patience;

    /**
     * A client that is closed when it is not needed any longer.
     *
     * @param reachable the addresses that may be spoken to
     * @param patience how long fetching one picture may take altogether, positive
     */
    public RemotePictures(Predicate<InetAddress> reachable, Duration patience) {
        this.patience = patience;
        var wait = Timeout.of(patience);
        var lines = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new GuardedNames(reachable))
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(wait)
                        .setSocketTimeout(wait)
                        .build())
                .setMaxConnTotal(MOST_LINES)
                .setMaxConnPerRoute(MOST_LINES_TO_ONE_SERVER)
                .build();
        client = HttpClients.custom()
                .setConnectionManager(lines)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(wait)
                        .setMaxRedirects(MOST_REDIRECTIONS)
                        .build())
                .setUserAgent("Evergreen")
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression()
                .build();
    }

    /**
     * The picture at this address; nothing where there is none that can be shown: the reason is nobody's business but the log's.
     *
     * @param address an absolute URL; anything that is none gives nothing
     */
    @RolesAllowed(Rights.READ)
    public Optional<RemotePicture> fetch(String address) {
        try {
            return Optional.of(fetch(new HttpGet(URI.create(address))));
        } catch (IOException | IllegalArgumentException none) {
            log.debug("No picture at {}", address, none);
            return Optional.empty();
        }
    }

    /** A server that sends a byte now and then never runs into a time limit of its own: the whole is broken off from outside. */
    private RemotePicture fetch(HttpGet request) throws IOException {
        var alarm = CompletableFuture.runAsync(
                request::cancel, CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS));
        try {
            return client.execute(request, RemotePictures::read);
        } finally {
            alarm.cancel(false);
        }
    }

    /** Complains instead of returning, for then the line is cut, and not read to its end. */
    private static RemotePicture read(ClassicHttpResponse response) throws IOException {
        if (response.getCode() != HttpStatus.SC_OK || response.getEntity() == null) {
            throw new IOException("Answered " + response.getCode());
        }
        var content = response.getEntity().getContent().readNBytes(LARGEST + 1);
        if (content.length > LARGEST) {
            throw new IOException("Larger than " + LARGEST + " bytes");
        }
        var kind = PictureKind.of(content).orElseThrow(() -> new IOException("No picture that can be shown"));
        return new RemotePicture(kind.mediaType(), new ByteArrayResource(content));
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
