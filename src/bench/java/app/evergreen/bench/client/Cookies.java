package app.evergreen.bench.client;

import java.net.HttpCookie;
import java.net.http.HttpHeaders;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The cookies of one visitor; those of the session and of a load balancer matter. */
final class Cookies {

    private final Map<String, String> values = new ConcurrentHashMap<>();

    void take(HttpHeaders headers) {
        headers.allValues("set-cookie").stream()
                .flatMap(header -> HttpCookie.parse(header).stream())
                .forEach(cookie -> values.put(cookie.getName(), cookie.getValue()));
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    Map<String, String> all() {
        return Map.copyOf(values);
    }

    String header() {
        return values.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
