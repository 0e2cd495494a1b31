package app.evergreen.startup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where Evergreen is, to whom it listens, and what the notes add: the last line of a start. */
@Component
@RequiredArgsConstructor
@Slf4j
class StartupReport {

    private final Environment environment;
    private final List<StartupNote> notes;

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void onReady(ApplicationReadyEvent event) {
        var port = environment.getProperty("local.server.port");
        if (port != null) {
            var text = notes.stream().map(StartupNote::text).flatMap(Optional::stream);
            log.info(Stream.concat(Stream.of(address(port)), text).collect(Collectors.joining("; ")));
        }
    }

    private String address(String port) {
        var address = environment.getProperty("server.address", "");
        return address.equals("127.0.0.1")
                ? "Evergreen is ready at http://localhost:%s (for this machine only; --server.address=0.0.0.0 opens it)"
                        .formatted(port)
                : "Evergreen is ready at http://%s:%s".formatted(address.isEmpty() ? "localhost" : address, port);
    }
}
