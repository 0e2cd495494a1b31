package app.evergreen.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/**
 * The button in the middle of a page's top that opens the one thing this thing belongs to, with that thing's state. It is a link, so
 * that it can be opened in another tab, and is announced as a button.
 */
public final class SmartButton extends Anchor {

    /**
     * A button whose name begins with the word and goes on with the state.
     *
     * @param href the address it opens, relative to the application's root
     * @param icon the icon's name
     * @param word what is opened
     * @param state how it is doing
     * @param good whether that state is a success
     */
    public SmartButton(String href, String icon, String word, String state, boolean good) {
        super(href);
        addClassName("smart");
        getElement().setAttribute("role", "button").setAttribute("aria-label", word + ", " + state);
        add(new Component[] {new Icon(icon), new Span(word), state(state, good)});
    }

    private static Span state(String state, boolean good) {
        var shown = new Span();
        shown.addClassName("smart-state");
        if (good) {
            shown.addClassName("good");
            shown.add(new Icon("check").small());
        }
        shown.add(new Span(state));
        return shown;
    }
}
