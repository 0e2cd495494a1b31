package app.evergreen.base.ui.grid;

import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Live;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Readings;
import app.evergreen.realtime.Topic;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A grid whose lines are edited where they stand (R1.1): a click, Enter or F2 opens a line, Tab walks its cells, Enter saves it, and so
 * does leaving it, Esc gives it up. Opening, exclusive boxes and carrying a line happen in the browser; the server hears of it.
 *
 * @param <T> what one line shows
 * @param <C> the cells that show and edit it
 */
@Tag("inline-grid")
@JsModule("./grid/inline-grid.ts")
public final class InlineGrid<T, C extends LineCells<T>> extends Component implements HasStyle {

    private static final String DETAIL = "event.detail";
    private static final int HEADINGS = 1;

    private final Lines<T, C> lines;
    private final Element body = new Element("div").setAttribute("role", "grid");
    private final CarryWords words = new CarryWords();
    private final NativeButton add;
    private Readings<List<T>> readings = new Readings<>(this::show);
    private List<Line<T, C>> shown = List.of();
    private @Nullable Line<T, C> fresh;

    /**
     * A grid that shows what there is now.
     *
     * @param labelKey the key of its accessible name
     * @param addKey the key of the button that opens a new line
     * @param lines what the lines are about
     */
    public InlineGrid(String labelKey, String addKey, Lines<T, C> lines) {
        this.lines = lines;
        add = new NativeButton("", pressed -> openNew());
        add.add(new Icon("plus"), new Span(Messages.text(addKey)));
        add.addClassName("add");
        body.setAttribute("aria-label", Messages.text(labelKey))
                .appendChild(GridHeadings.of(lines.ordered(), lines.cells().inOrder()));
        getElement().appendChild(body, add.getElement());
        words.addTo(getElement());
        getElement().addEventListener("line-place", this::place).addEventData(DETAIL);
        reload();
    }

    /** Shows what others change while the grid is on a page. To be called once, before it is on one. */
    public void follow(Live live, Topic... topics) {
        readings = live.follow(this, Set.of(topics), change -> true, lines::read, this::show);
    }

    void reload() {
        readings.show(lines::read);
    }

    /** Shows these things in this order, around the lines that are being edited. */
    private void show(List<T> items) {
        var order = items.stream().map(this::lineFor).collect(Collectors.toCollection(ArrayList::new));
        for (var place = 0; place < shown.size(); place++) {
            var line = shown.get(place);
            if (!order.contains(line)) {
                letGo(line, Math.min(place, order.size()), order);
            }
        }
        shown = List.copyOf(order);
        Optional.ofNullable(fresh).ifPresent(order::add);
        LineOrder.arrange(
                body,
                HEADINGS,
                order.stream().map(Line::getElement).toList(),
                order.stream().filter(Line::isEditing).map(Line::getElement).collect(Collectors.toSet()));
    }

    private Line<T, C> lineFor(T item) {
        var line = find(String.valueOf(lines.key(item))).orElseGet(this::newLine);
        line.show(item);
        return line;
    }

    private Optional<Line<T, C>> find(String key) {
        return shown.stream().filter(line -> line.key().equals(key)).findFirst();
    }

    private Line<T, C> newLine() {
        return new Line<>(this, lines, words.helpId());
    }

    /** A line whose item is gone goes too, but not under the hands of somebody who is typing in it. */
    private void letGo(Line<T, C> line, int place, List<Line<T, C>> order) {
        if (line.isEditing()) {
            line.gone();
            order.add(place, line);
        } else {
            line.getElement().removeFromParent();
        }
    }

    private void openNew() {
        if (fresh == null) {
            fresh = newLine();
            fresh.open();
            body.appendChild(fresh.getElement());
        }
        fresh.focus();
    }

    /** Closes a line in the browser, which may have opened it within the same round trip: then its style is no change to tell. */
    void close(Line<T, C> line) {
        getElement().callJsFunction("close", line.getElement());
    }

    void saved(Line<T, C> line, boolean focused) {
        if (line == fresh) {
            dropFresh(line, focused);
        }
        reload();
    }

    void givenUp(Line<T, C> line) {
        if (line == fresh) {
            dropFresh(line, false);
        } else {
            reload();
        }
    }

    private void dropFresh(Line<T, C> line, boolean focused) {
        line.getElement().removeFromParent();
        fresh = null;
        if (focused) {
            add.focus();
        }
    }

    private void place(DomEvent dropped) {
        var told = dropped.getEventData().path(DETAIL);
        var line = find(told.path("line").asString(""));
        var after = find(told.path("after").asString(""));
        if (lines.ordered()) {
            line.ifPresent(moved -> lines.place(moved.latest(), after.map(Line::latest)));
        }
        reload();
        getElement().callJsFunction("settle");
    }
}
