package app.evergreen.activity.ui;

import com.vaadin.flow.component.Component;

/** A small form that opens where it is needed: Enter saves it, Esc gives it up, and what was typed stays until one of both. */
interface InlineForm {

    /** What goes on the page. */
    Component component();

    /** Puts the cursor where typing begins. */
    void focus();

    /** Says what stands in the way. */
    void tell(String sentence);
}
