package app.evergreen.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/** The pennant that hangs in a page's top end corner and says how a thing ended (R8, R9). */
public final class Flag extends Span {

    private Flag(String look, String icon, String word) {
        addClassNames("flag", "page-flag", look);
        getElement().setAttribute("role", "img").setAttribute("aria-label", word);
        add(new Component[] {new Icon(icon), new Span(word)});
    }

    /** The green flag with the word "Achieved". */
    public static Flag achieved() {
        return new Flag("achieved", "check", Messages.text("base.flag.achieved"));
    }

    /** The red flag with the word "Lost". */
    public static Flag lost() {
        return new Flag("lost", "x", Messages.text("base.flag.lost"));
    }
}
