package app.evergreen.success.ui;

import app.evergreen.base.ui.grid.BoxCell;
import app.evergreen.base.ui.grid.FactCell;
import app.evergreen.base.ui.grid.FieldMerge;
import app.evergreen.base.ui.grid.LineCell;
import app.evergreen.base.ui.grid.LineCells;
import app.evergreen.base.ui.grid.TextCell;
import app.evergreen.success.LostReasonDraft;
import app.evergreen.success.LostReasonLine;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The cells of a lost reason's line (R9.3). */
final class LostReasonCells implements LineCells<LostReasonLine> {

    private final TextCell name = new TextCell("name", "success.reason.name");
    private final BoxCell asksComment = new BoxCell("asksComment", "success.reason.asks-comment");
    private final BoxCell archived = new BoxCell("archived", "success.reason.archived");
    private final FactCell uses = new FactCell("uses", "success.reason.uses");

    @Override
    public List<LineCell> inOrder() {
        return List.of(name, asksComment, archived, uses);
    }

    @Override
    public void show(LostReasonLine reason) {
        var shown = new Span(reason.name());
        shown.addClassName("cut");
        shown.setClassName("muted", reason.archived());
        name.show(reason.name(), shown);
        asksComment.show(reason.asksComment());
        archived.show(reason.archived());
        uses.show(reason.uses());
    }

    boolean archived() {
        return archived.ticked();
    }

    LostReasonDraft typed() {
        return new LostReasonDraft(name.value(), asksComment.ticked());
    }

    /** What was typed, and where nothing was, what is stored by now. */
    LostReasonDraft typedOver(LostReasonLine opened, LostReasonLine now, FieldMerge merge) {
        var typed = typed();
        return new LostReasonDraft(
                merge.of(opened.name(), typed.name(), now.name()),
                merge.of(opened.asksComment(), typed.asksComment(), now.asksComment()));
    }
}
