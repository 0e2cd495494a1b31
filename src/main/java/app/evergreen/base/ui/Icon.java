package app.evergreen.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** One of our line icons, 16 px and in the colour of the text beside it. It is decoration: a name belongs to what it stands in. */
@Tag("span")
public final class Icon extends Component {

    /**
     * The icon with this name.
     *
     * @param name the id of a symbol in {@code icons/sprite.svg}, without its {@code i-}: {@code board}, {@code check} …
     */
    public Icon(String name) {
        if (!name.matches("[a-z-]+")) {
            throw new IllegalArgumentException("No icon is called " + name);
        }
        getElement().getClassList().add("icon");
        // an element of SVG's namespace can only come from markup
        getElement()
                .setProperty(
                        "innerHTML",
                        "<svg class=\"i\" aria-hidden=\"true\"><use href=\"icons/sprite.svg#i-" + name + "\"/></svg>");
    }

    /** The same icon at 20 px, for navigation. */
    public Icon large() {
        getElement().getClassList().add("l");
        return this;
    }

    /** The same icon at 14 px, beside small text. */
    public Icon small() {
        getElement().getClassList().add("s");
        return this;
    }

    /** The same icon, mirrored on a right-to-left page because it points somewhere. */
    public Icon pointing() {
        getElement().getClassList().add("flip");
        return this;
    }
}
