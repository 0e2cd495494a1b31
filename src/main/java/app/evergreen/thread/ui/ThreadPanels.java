package app.evergreen.thread.ui;

import app.evergreen.base.Subject;
import app.evergreen.base.ui.Live;
import app.evergreen.security.CurrentUser;
import app.evergreen.thread.ThreadQuery;
import java.time.Clock;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Makes thread panels for pages. */
@Component
@RequiredArgsConstructor
public class ThreadPanels {

    private final ThreadQuery threads;
    private final Live live;
    private final CurrentUser currentUser;
    private final Clock clock;

    /** A panel with the subject's newest entries, which stays true while it is on a page. The reader may read the subject. */
    public ThreadPanel of(Subject subject) {
        var calendar = new Calendar(clock, currentUser.get().zone());
        return new ThreadPanel(subject, threads, live, calendar);
    }
}
