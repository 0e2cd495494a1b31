package app.evergreen.base.ui.grid;

import app.evergreen.support.DomEvents;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Works an inline grid as a browser does: by the values it sends and the events it tells. Lines go by their accessible names. */
public final class GridHands {

    private final BrowserlessUIContext window;

    public GridHands(BrowserlessUIContext window) {
        this.window = window;
    }

    /** The accessible names of the lines, from the top. */
    public List<String> lines() {
        return all().map(GridHands::name).toList();
    }

    public void open(String line) {
        tell(line, "line-open");
    }

    public void add() {
        press(grid().getElement(), "add");
    }

    public void type(String line, String cell, String text) {
        field(line, cell).setProperty("value", text);
    }

    public void tick(String line, String cell, boolean ticked) {
        field(line, cell).setProperty("checked", ticked);
    }

    public boolean ticked(String line, String cell) {
        return field(line, cell).getProperty("checked", false);
    }

    public String value(String line, String cell) {
        return field(line, cell).getProperty("value", "");
    }

    public void enter(String line) {
        tell(line, "line-save");
    }

    public void leave(String line) {
        tell(line, "line-leave");
    }

    public void escape(String line) {
        tell(line, "line-give-up");
    }

    public void delete(String line) {
        press(line(line).getElement(), "delete");
    }

    /** Drops a line right behind another one, or on top where the other one's name is empty. */
    public void carry(String line, String after) {
        var above = after.isEmpty() ? "" : line(after).key();
        DomEvents.fire(grid(), "line-place", Map.of("line", line(line).key(), "after", above));
    }

    public boolean isOpen(String line) {
        return line(line).getElement().getClassList().contains("edit");
    }

    /** What stands below the line. */
    public String note(String line) {
        return find(line(line).getElement(), "note").getTextRecursively();
    }

    /** Whether the field is marked as the one that the note is about. */
    public boolean marked(String line, String cell) {
        return field(line, cell).hasAttribute("aria-invalid");
    }

    private void tell(String line, String event) {
        DomEvents.fire(line(line), event, Map.of());
    }

    private static void press(Element within, String style) {
        var button = (NativeButton) find(within, style).getComponent().orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<Component>(button));
    }

    private Element field(String line, String cell) {
        return find(find(line(line).getElement(), "cell-" + cell), "field");
    }

    private static Element find(Element within, String style) {
        return deep(within)
                .filter(element -> element.getClassList().contains(style))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing in the line is a " + style));
    }

    private static Stream<Element> deep(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(GridHands::deep));
    }

    private Line<?, ?> line(String name) {
        return all().filter(line -> name(line).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No line is called " + name));
    }

    private static String name(Line<?, ?> line) {
        return find(line.getElement(), "row").getAttribute("aria-label");
    }

    private Stream<Line<?, ?>> all() {
        return deep(grid().getElement())
                .flatMap(element -> element.getComponent().stream())
                .filter(Line.class::isInstance)
                .map(line -> (Line<?, ?>) line);
    }

    private InlineGrid<?, ?> grid() {
        window.activate();
        return window.find(InlineGrid.class).single();
    }

    /** The window in which the grid is open. */
    public BrowserlessUIContext window() {
        return window;
    }
}
