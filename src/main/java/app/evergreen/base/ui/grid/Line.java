package app.evergreen.base.ui.grid;

import static java.util.Objects.requireNonNull;

import app.evergreen.base.Problem;
import app.evergreen.base.SaveResult;
import app.evergreen.base.Text;
import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of an {@link InlineGrid}. The browser opens it by itself and says so; from then on nothing that others do changes its
 * fields, until it is saved or given up.
 */
@Tag("div")
public final class Line<T, C extends LineCells<T>> extends Component {

    private enum State {
        RESTING,
        EDITING,
        /** A dialog asks something before the line is saved. */
        ASKING
    }

    private final InlineGrid<T, C> grid;
    private final Lines<T, C> lines;
    private final C cells;
    private final LineRow row;
    private final LineNote note = new LineNote();
    private State state = State.RESTING;
    private boolean focused;
    private @Nullable T opened;
    private @Nullable T latest;

    Line(InlineGrid<T, C> grid, Lines<T, C> lines, String helpId) {
        this.grid = grid;
        this.lines = lines;
        cells = lines.cells();
        row = new LineRow(lines.ordered(), cells.inOrder(), helpId);
        row.call(Messages.text("grid.new-line"));
        row.onDelete(() -> lines.delete(this));
        getElement().setAttribute("role", "rowgroup").getClassList().add("line");
        getElement().appendChild(row.getElement(), note.getElement());
        getElement().addEventListener("line-open", told -> open());
        getElement().addEventListener("line-save", told -> save(true));
        getElement().addEventListener("line-leave", told -> save(false));
        getElement().addEventListener("line-give-up", told -> giveUp());
    }

    /** What the line showed when it was opened; nothing for a new line. */
    public Optional<T> opened() {
        return Optional.ofNullable(opened);
    }

    /** What is stored by now as far as this page knows: others may have changed it since the line was opened. */
    public T latest() {
        return requireNonNull(latest, "A new line has no item");
    }

    /** The cells, with what was typed. */
    public C cells() {
        return cells;
    }

    /** The key of the item; empty for a new line. */
    String key() {
        return latest == null ? "" : String.valueOf(lines.key(latest));
    }

    boolean isEditing() {
        return state != State.RESTING;
    }

    void show(T item) {
        latest = item;
        getElement().setAttribute("data-key", String.valueOf(lines.key(item)));
        if (!isEditing()) {
            opened = item;
            row.call(lines.name(item));
            cells.show(item);
        }
    }

    void open() {
        if (isEditing()) {
            return;
        }
        state = State.EDITING;
        note.help(lines.hint());
        getElement().getClassList().remove("refused");
        getElement().getClassList().add("edit");
    }

    private void save(boolean stays) {
        if (state == State.EDITING) {
            focused = stays;
            cells.inOrder().forEach(LineCell::unmark);
            lines.save(this);
        }
    }

    /** The service's answer, where it is a plain one. */
    public void answer(SaveResult result) {
        switch (result) {
            case SaveResult.Saved saved -> saved();
            case SaveResult.Invalid(var problems) -> invalid(problems);
            case SaveResult.Refused(var why) -> refused(why);
            case SaveResult.Changed changed -> changed();
            case SaveResult.Gone gone -> gone();
        }
    }

    /** What was typed is stored: the line rests, and the grid reads again. */
    public void saved() {
        rest();
        grid.saved(this, focused);
    }

    /** What was typed was not accepted: the line stays open with what to do about it. */
    public void invalid(List<Problem> problems) {
        state = State.EDITING;
        note.complain(LineProblems.sentences(problems, cells.inOrder()));
        var wrong = LineProblems.cellsOf(problems, cells.inOrder());
        wrong.forEach(cell -> cell.mark(note.noteId()));
        if (focused) {
            wrong.stream().findFirst().ifPresent(LineCell::focus);
        }
    }

    /** A rule stands in the way: boxes spring back, and the reason stands below the line. */
    public void refused(Text why) {
        if (isEditing()) {
            state = State.EDITING;
            cells.inOrder().forEach(LineCell::springBack);
        }
        getElement().getClassList().add("refused");
        note.complain(Messages.text(why));
    }

    /** Somebody else changed the same thing: saving again overwrites it, giving up shows it. */
    public void changed() {
        state = State.EDITING;
        grid.reload();
        opened = latest;
        note.complain(Messages.text("grid.changed", lines.name(latest())));
    }

    /** Somebody else deleted the item: what was typed can still be copied, then the line goes. */
    public void gone() {
        if (isEditing()) {
            state = State.EDITING;
            note.complain(Messages.text("grid.gone"));
        } else {
            grid.reload();
        }
    }

    /** A dialog asks something first; meanwhile the line does not save itself because the focus has left it. */
    public void asks() {
        state = State.ASKING;
    }

    /** The dialog was cancelled: the line is open as before, its boxes back. */
    public void notConfirmed() {
        state = State.EDITING;
        cells.inOrder().forEach(LineCell::springBack);
        focus();
    }

    /** The item is no longer there, as it was asked for. */
    public void deleted() {
        rest();
        grid.reload();
    }

    /** The service's answer to a deletion, where it is a plain one. */
    public void deleted(SaveResult result) {
        switch (result) {
            case SaveResult.Saved saved -> deleted();
            case SaveResult.Gone gone -> deleted();
            case SaveResult.Refused(var why) -> refused(why);
            case SaveResult.Invalid(var problems) -> invalid(problems);
            case SaveResult.Changed changed -> grid.reload();
        }
    }

    private void giveUp() {
        if (state == State.EDITING) {
            rest();
            grid.givenUp(this);
        }
    }

    private void rest() {
        state = State.RESTING;
        cells.inOrder().forEach(LineCell::unmark);
        getElement().getClassList().removeAll(List.of("edit", "refused"));
        grid.close(this);
        note.clear();
    }

    void focus() {
        cells.inOrder().stream()
                .filter(cell -> cell.field().isPresent())
                .findFirst()
                .ifPresent(LineCell::focus);
    }
}
