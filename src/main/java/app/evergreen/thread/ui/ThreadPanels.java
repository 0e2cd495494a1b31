package app.evergreen.thread.ui;

import app.evergreen.base.Subject;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Makes thread panels for pages. */
@Component
@RequiredArgsConstructor
public class ThreadPanels {

    private final ThreadTools tools;

    /** A panel with the subject's newest entries, which stays true while it is on a page. The reader may read the subject. */
    public ThreadPanel of(Subject subject) {
        return of(subject, Optional.empty());
    }

    /**
     * The same with the entries of a second subject for those who want to see them too.
     *
     * @param readOnlyToo whose entries are offered, to be read only; the reader may read it
     */
    public ThreadPanel of(Subject own, Optional<Subject> readOnlyToo) {
        var panel = new ThreadPanel(tools, own);
        panel.offerToo(readOnlyToo);
        return panel;
    }
}
