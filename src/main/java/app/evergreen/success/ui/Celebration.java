package app.evergreen.success.ui;

import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** The success animation (R8), for the one who did it: it blocks nothing, goes by itself, and honours reduced motion. */
@Tag("eg-celebration")
final class Celebration extends Component {

    /** Plays once, for the record with this title. */
    void play(String title) {
        getElement()
                .callJsFunction(
                        "play",
                        Messages.text("record.achieved"),
                        Messages.text("record.celebration.health"),
                        Messages.text("record.celebration.told", title));
    }
}
