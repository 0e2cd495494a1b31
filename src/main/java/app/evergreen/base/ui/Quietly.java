package app.evergreen.base.ui;

import com.vaadin.flow.dom.Element;

/** For texts that are set again with every piece of news, and seldom change. */
public final class Quietly {

    private Quietly() {}

    /** Lets an element say this; nothing is sent to the browser if it says it already. */
    public static void say(Element element, String text) {
        if (!element.getText().equals(text)) {
            element.setText(text);
        }
    }
}
