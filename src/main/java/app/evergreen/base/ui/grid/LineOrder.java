package app.evergreen.base.ui.grid;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Set;

/** Brings the lines on the page into an order without moving one that is being edited: a browser takes the focus from what it moves. */
final class LineOrder {

    private LineOrder() {}

    /**
     * Moves as little as needed.
     *
     * @param parent holds the lines after its first {@code from} children
     * @param wanted all lines, those that are not on the page yet included
     * @param pinned the lines that stay where they are and let others move around them
     */
    static void arrange(Element parent, int from, List<Element> wanted, Set<Element> pinned) {
        for (var place = 0; place < wanted.size(); place++) {
            var line = wanted.get(place);
            if (pinned.contains(line) && parent.equals(line.getParent())) {
                clearTheWay(parent, from + place, line);
            } else if (from + place >= parent.getChildCount()
                    || !parent.getChild(from + place).equals(line)) {
                parent.insertChild(from + place, line);
            }
        }
    }

    private static void clearTheWay(Element parent, int place, Element pinned) {
        while (!parent.getChild(place).equals(pinned)) {
            parent.appendChild(parent.getChild(place));
        }
    }
}
