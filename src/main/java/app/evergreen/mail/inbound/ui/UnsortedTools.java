package app.evergreen.mail.inbound.ui;

import app.evergreen.base.ui.Live;
import app.evergreen.mail.inbound.UnsortedMailQuery;
import app.evergreen.mail.inbound.UnsortedMailService;
import app.evergreen.security.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** What the page of unsorted mail works with. */
@Component
record UnsortedTools(
        UnsortedMailQuery mails, UnsortedMailService service, Live live, CurrentUser currentUser, Clock clock) {

    ZoneId zone() {
        return currentUser.get().zone();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }
}
