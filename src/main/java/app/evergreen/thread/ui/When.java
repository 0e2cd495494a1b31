package app.evergreen.thread.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.thread.ThreadEntry;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/**
 * When an entry was made: how long ago, told by the browser as long as it is less than a day, else the time of day; the exact moment as
 * tooltip, and a link to the entry.
 */
@Tag("time")
final class When extends Component {

    When(ThreadEntry entry, EntryContext context) {
        var calendar = context.calendar();
        var moment = entry.at().toString();
        var text = new Element("eg-time").setAttribute("datetime", moment).setText(calendar.time(entry.at()));
        getElement().setAttribute("datetime", moment);
        if (context.foreign(entry)) {
            getElement().setAttribute("title", calendar.moment(entry.at())).appendChild(text);
        } else {
            getElement().appendChild(link(entry, context).appendChild(text));
        }
    }

    private static Element link(ThreadEntry entry, EntryContext context) {
        var moment = context.calendar().moment(entry.at());
        return new Element("a")
                .setAttribute("href", context.permalink(entry))
                .setAttribute("router-link", true)
                .setAttribute("title", moment)
                .setAttribute("aria-label", Messages.text("thread.entry.link", moment));
    }
}
