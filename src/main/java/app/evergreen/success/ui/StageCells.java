package app.evergreen.success.ui;

import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.grid.BoxCell;
import app.evergreen.base.ui.grid.FactCell;
import app.evergreen.base.ui.grid.FieldMerge;
import app.evergreen.base.ui.grid.LineCell;
import app.evergreen.base.ui.grid.LineCells;
import app.evergreen.base.ui.grid.NumberCell;
import app.evergreen.base.ui.grid.TextCell;
import app.evergreen.stage.StageDraft;
import app.evergreen.stage.StageLine;
import app.evergreen.stage.StageOutcome;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/** The cells of a stage's line (R1.1). */
final class StageCells implements LineCells<StageRow> {

    private static final int USUAL_HEALTH = 50;
    private static final int NO_NUMBER = -1;

    private final TextCell name = new TextCell("name", "stage.grid.name");
    private final BoxCell achieved = new BoxCell("achieved", "stage.grid.achieved");
    private final BoxCell lost = new BoxCell("lost", "stage.grid.lost");
    private final NumberCell health = new NumberCell("defaultHealth", "stage.grid.health");
    private final BoxCell folded = new BoxCell("folded", "stage.grid.folded");
    private final FactCell records = new FactCell("records", "stage.grid.records");

    StageCells() {
        achieved.exclude(lost);
        achieved.onChange(this::healthFollows);
        lost.onChange(this::healthFollows);
        health.show(USUAL_HEALTH);
        records.show(0);
    }

    private void healthFollows() {
        health.fixTo(outcome().fixedHealth());
    }

    @Override
    public List<LineCell> inOrder() {
        return List.of(name, achieved, lost, health, folded, records);
    }

    @Override
    public void show(StageRow row) {
        var stage = row.stage();
        name.show(stage.name(), icon(stage.outcome()), cut(stage.name()));
        achieved.show(stage.outcome() == StageOutcome.ACHIEVED);
        lost.show(stage.outcome() == StageOutcome.LOST);
        health.show(stage.outcome() == StageOutcome.OPEN ? stage.defaultHealth() : USUAL_HEALTH);
        healthFollows();
        folded.show(stage.folded());
        records.show(row.records());
    }

    private static Span icon(StageOutcome outcome) {
        var icon = switch (outcome) {
            case OPEN -> new Icon("circle");
            case ACHIEVED, LOST -> new Icon("flag");
        };
        var coloured = new Span(icon);
        coloured.addClassName("outcome-" + outcome.name().toLowerCase(Locale.ROOT));
        return coloured;
    }

    private static Span cut(String name) {
        var shown = new Span(name);
        shown.addClassName("cut");
        return shown;
    }

    /** Whether both flags are set, which only a forged message can do (R1.2). */
    boolean contradicts() {
        return achieved.ticked() && lost.ticked();
    }

    /** What was typed. Health that is no number becomes one that the service does not accept. */
    StageDraft typed() {
        return new StageDraft(name.value(), outcome(), health.number().orElse(NO_NUMBER), folded.ticked());
    }

    private StageOutcome outcome() {
        if (achieved.ticked()) {
            return StageOutcome.ACHIEVED;
        }
        return lost.ticked() ? StageOutcome.LOST : StageOutcome.OPEN;
    }

    /** What was typed, and where nothing was, what is stored by now. */
    StageDraft typedOver(StageLine opened, StageLine now, FieldMerge merge) {
        var typed = typed();
        return new StageDraft(
                merge.of(opened.name(), typed.name(), now.name()),
                merge.of(opened.outcome(), typed.outcome(), now.outcome()),
                merge.of(opened.defaultHealth(), typed.defaultHealth(), now.defaultHealth()),
                merge.of(opened.folded(), typed.folded(), now.folded()));
    }
}
