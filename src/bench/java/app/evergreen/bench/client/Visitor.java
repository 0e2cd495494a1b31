package app.evergreen.bench.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;

/** Somebody who is logged in, in a browser of their own. */
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
public final class Visitor {

    private static final Pattern CSRF = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Cookies cookies = new Cookies();
    private final Site site;

    /**
     * Logs in through the form.
     *
     * @throws Broken if the site does not let them in
     */
    public static Visitor logIn(Site site, String username, String password) {
        var visitor = new Visitor(site);
        visitor.enter(username, password);
        return visitor;
    }

    /**
     * Comes back to an address after the session has ended, is asked to log in, and does.
     *
     * @return the address to which they are led then
     * @throws Broken if they are not asked, or not let in
     */
    public String logInAgain(String address, String username, String password) {
        var asked = exchange(site.request(address).GET());
        if (!asked.headers().firstValue("location").orElse("").contains("login")) {
            throw new Broken("%s was answered with %d".formatted(address, asked.statusCode()));
        }
        return enter(username, password);
    }

    private String enter(String username, String password) {
        var csrf = CSRF.matcher(get("login"));
        if (!csrf.find()) {
            throw new Broken("The log-in page has no token");
        }
        var answer = exchange(site.request("login")
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofString("_csrf=%s&username=%s&password=%s"
                        .formatted(encoded(csrf.group(1)), encoded(username), encoded(password)))));
        var next = answer.headers().firstValue("location").orElse("login?no-redirect");
        if (next.contains("login?")) {
            throw new Broken("%s was not let in: %d, %s".formatted(username, answer.statusCode(), next));
        }
        return next;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The content at this address, which is relative to the site. */
    public String get(String address) {
        return text(exchange(site.request(address).GET()));
    }

    /** The cookie of this name, if there is one: a load balancer may say by it which node has the session. */
    public Optional<String> cookie(String name) {
        return cookies.value(name);
    }

    /** All cookies, for a browser that goes on in this session. */
    public Map<String, String> cookies() {
        return cookies.all();
    }

    String post(String address, String json) {
        return text(exchange(site.request(address)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(json))));
    }

    WebSocket connect(String address, WebSocket.Listener listener) {
        return site.connect(address, cookies.header(), listener);
    }

    private HttpResponse<byte[]> exchange(HttpRequest.Builder request) {
        var answer = site.send(request.header("Cookie", cookies.header())
                .header("Accept-Encoding", "gzip")
                .build());
        cookies.take(answer.headers());
        return answer;
    }

    private static String text(HttpResponse<byte[]> answer) {
        if (answer.statusCode() != 200) {
            throw new Broken("%s was answered with %d".formatted(answer.uri().getPath(), answer.statusCode()));
        }
        var zipped = answer.headers().firstValue("content-encoding").filter("gzip"::equals);
        return new String(zipped.isPresent() ? unzipped(answer.body()) : answer.body(), StandardCharsets.UTF_8);
    }

    private static byte[] unzipped(byte[] body) {
        try (var unzipping = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return unzipping.readAllBytes();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
