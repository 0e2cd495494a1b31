package app.evergreen.tag.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.grid.ChoiceCell;
import app.evergreen.base.ui.grid.FactCell;
import app.evergreen.base.ui.grid.LineCell;
import app.evergreen.base.ui.grid.LineCells;
import app.evergreen.base.ui.grid.TextCell;
import app.evergreen.tag.Hue;
import app.evergreen.tag.TagDraft;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The cells of a tag's line. */
final class TagCells implements LineCells<TagRow> {

    private final TextCell name = new TextCell("name", "tag.grid.name");
    private final ChoiceCell<Hue> hue =
            new ChoiceCell<>("hue", "tag.grid.hue", List.of(Hue.values()), Hue::name, TagCells::word);
    private final FactCell records = new FactCell("records", "tag.grid.records");

    TagCells() {
        records.show(0);
    }

    @Override
    public List<LineCell> inOrder() {
        return List.of(name, hue, records);
    }

    @Override
    public void show(TagRow row) {
        var tag = row.tag();
        name.show(tag.name(), new TagChip(tag));
        hue.show(tag.hue(), new Span(word(tag.hue())));
        records.show(row.records());
    }

    private static String word(Hue hue) {
        return Messages.text("tag.hue." + hue.key());
    }

    TagDraft typed() {
        return new TagDraft(name.value(), hue.value());
    }
}
