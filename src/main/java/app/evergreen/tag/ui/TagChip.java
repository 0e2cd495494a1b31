package app.evergreen.tag.ui;

import app.evergreen.tag.TagLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** A tag as a small chip in its hue. */
@Tag("span")
public final class TagChip extends Component {

    /** The chip of this tag. */
    public TagChip(TagLine tag) {
        getElement().setText(tag.name());
        getElement().setAttribute("dir", "auto");
        getElement().getClassList().add("tag");
        getElement().getClassList().add(tag.hue().key());
    }
}
