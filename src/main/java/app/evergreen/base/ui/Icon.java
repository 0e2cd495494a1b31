package app.evergreen.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** One of our line icons, 16 px and in the colour of the text beside it. It is decoration: a name belongs to what it stands in. */
@Tag("svg")
public final class Icon extends Component {

    private static final String SPRITE = "icons/sprite.svg#";

    /**
     * The icon with this name.
     *
     * @param name the id of a symbol in {@code icons/sprite.svg}, such as {@code board} or {@code check}
     */
    public Icon(String name) {
        var use = new Element("use");
        use.setAttribute("href", SPRITE + name);
        getElement().appendChild(use).setAttribute("aria-hidden", "true");
        getElement().getClassList().add("i");
    }

    /** The same icon at 20 px, for navigation. */
    public Icon large() {
        getElement().getClassList().add("i-l");
        return this;
    }

    /** The same icon at 14 px, beside small text. */
    public Icon small() {
        getElement().getClassList().add("i-s");
        return this;
    }

    /** The same icon, mirrored on a right-to-left page because it points somewhere. */
    public Icon pointing() {
        getElement().getClassList().add("flip");
        return this;
    }
}
