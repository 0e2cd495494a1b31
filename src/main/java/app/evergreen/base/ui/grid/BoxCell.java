package app.evergreen.base.ui.grid;

import com.vaadin.flow.dom.Element;
import java.util.Optional;

/** A flag: the same check box at rest and while the line is edited, so that one click ticks it and opens the line. */
public final class BoxCell extends LineCell {

    private final Box box = new Box();
    private boolean shown;

    /**
     * @param name what problems call it
     * @param labelKey the key of the column's heading
     */
    public BoxCell(String name, String labelKey) {
        super(name, labelKey);
        getElement().getClassList().add("box");
        edits(box.getElement());
    }

    /** Shows the flag. */
    public void show(boolean ticked) {
        shown = ticked;
        box.setValue(ticked);
    }

    /** Whether the box is ticked now. */
    public boolean ticked() {
        return box.getValue();
    }

    /** Ticking either box clears the other (R1.2): here, and in the browser in the same frame. */
    public void exclude(BoxCell other) {
        clears(other);
        other.clears(this);
    }

    private void clears(BoxCell other) {
        box.getElement().setAttribute("data-excludes", other.name());
        onChange(() -> {
            if (ticked()) {
                other.box.setValue(false);
            }
        });
    }

    /** What else follows from ticking or clearing the box, by hand or otherwise. */
    public void onChange(Runnable follows) {
        box.addValueChangeListener(changed -> follows.run());
    }

    @Override
    void springBack() {
        box.setValue(shown);
    }

    @Override
    Optional<Element> field() {
        return Optional.of(box.getElement());
    }
}
