package app.evergreen.calendar;

import java.nio.charset.StandardCharsets;
import lombok.RequiredArgsConstructor;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address that calendars subscribe to: the secret in it is the log-in. */
@RestController
@RequiredArgsConstructor
class CalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarFeed feed;

    @GetMapping("/calendar/{secret:[A-Za-z0-9_-]{43}}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String secret) {
        var root = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + "/";
        return feed.of(new CalendarSecret(secret), root)
                .map(text -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.noStore())
                        .body(text.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
