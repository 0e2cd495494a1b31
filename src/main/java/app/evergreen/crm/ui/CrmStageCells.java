package app.evergreen.crm.ui;

import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.grid.BoxCell;
import app.evergreen.base.ui.grid.FactCell;
import app.evergreen.base.ui.grid.FieldMerge;
import app.evergreen.base.ui.grid.LineCell;
import app.evergreen.base.ui.grid.LineCells;
import app.evergreen.base.ui.grid.TextCell;
import app.evergreen.crm.CrmStageDraft;
import app.evergreen.crm.CrmStageLine;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The cells of a lead stage's line (R6.1). */
final class CrmStageCells implements LineCells<CrmStageLine> {

    private final TextCell name = new TextCell("name", "lead-stage.grid.name");
    private final BoxCell won = new BoxCell("won", "lead-stage.grid.won");
    private final FactCell leads = new FactCell("leads", "lead-stage.grid.leads");

    CrmStageCells() {
        leads.show(0);
    }

    @Override
    public List<LineCell> inOrder() {
        return List.of(name, won, leads);
    }

    @Override
    public void show(CrmStageLine stage) {
        var icon = new Span(new Icon(stage.won() ? "flag" : "circle"));
        icon.addClassName(stage.won() ? "outcome-achieved" : "outcome-open");
        var shown = new Span(stage.name());
        shown.addClassName("cut");
        name.show(stage.name(), icon, shown);
        won.show(stage.won());
        leads.show(stage.leads());
    }

    CrmStageDraft typed() {
        return new CrmStageDraft(name.value(), won.ticked());
    }

    /** What was typed, and where nothing was, what is stored by now. */
    CrmStageDraft typedOver(CrmStageLine opened, CrmStageLine now, FieldMerge merge) {
        var typed = typed();
        return new CrmStageDraft(
                merge.of(opened.name(), typed.name(), now.name()), merge.of(opened.won(), typed.won(), now.won()));
    }
}
