package app.evergreen.base.ui.grid;

import app.evergreen.base.ui.Messages;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.UUID;

/** What a screen reader hears of carrying a line: how it is done, and each step of it. */
final class CarryWords {

    private static final List<String> STEPS = List.of("lifted", "carried", "dropped", "put-back");

    private final Element help = new Element("div")
            .setText(Messages.text("grid.carry.help"))
            .setAttribute("id", "carry-" + UUID.randomUUID());
    private final Element said = new Element("div").setAttribute("role", "status");

    String helpId() {
        return help.getAttribute("id");
    }

    /** The browser fills in name, place and count, and writes each sentence into the one live region of the grid. */
    void addTo(Element grid) {
        help.getClassList().add("sr");
        said.getClassList().add("sr");
        grid.appendChild(help, said);
        STEPS.forEach(step ->
                grid.setAttribute("data-" + step, Messages.text("grid.carry." + step, "{name}", "{place}", "{count}")));
    }
}
