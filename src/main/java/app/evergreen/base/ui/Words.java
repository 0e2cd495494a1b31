package app.evergreen.base.ui;

import com.vaadin.flow.dom.Element;

/** Texts that are said again with every piece of news. */
public final class Words {

    private Words() {}

    /** Lets an element say this; nothing is sent to the browser if it says it already. */
    public static void say(Element element, String text) {
        if (!element.getText().equals(text)) {
            element.setText(text);
        }
    }
}
