package app.evergreen.thread.ui;

import app.evergreen.thread.EntryId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** Hears from the browser when the thread's newest entry is before the reader's eyes: a page behind another one shows nothing. */
@Tag("eg-seen")
final class Seen extends Component {

    Seen(Runnable onSeen) {
        getElement().addEventListener("thread-seen", event -> onSeen.run());
    }

    void newest(EntryId entry) {
        getElement().setAttribute("newest", String.valueOf(entry.value()));
    }
}
