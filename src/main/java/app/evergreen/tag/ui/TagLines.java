package app.evergreen.tag.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.grid.Line;
import app.evergreen.base.ui.grid.Lines;
import app.evergreen.base.ui.grid.Question;
import app.evergreen.tag.TagDeletion;
import app.evergreen.tag.TagQuery;
import app.evergreen.tag.TagService;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** What the tag grid does with its lines. */
@Component
@RequiredArgsConstructor
class TagLines implements Lines<TagRow, TagCells> {

    private final TagQuery tags;
    private final TagService service;

    @Override
    public List<TagRow> read() {
        var records = tags.counts();
        return tags.all().stream()
                .map(tag -> new TagRow(tag, records.getOrDefault(tag.id(), 0)))
                .toList();
    }

    @Override
    public long key(TagRow row) {
        return row.tag().id().value();
    }

    @Override
    public String name(TagRow row) {
        return row.tag().name();
    }

    @Override
    public TagCells cells() {
        return new TagCells();
    }

    @Override
    public void save(Line<TagRow, TagCells> line) {
        var typed = line.cells().typed();
        line.answer(
                line.opened().map(opened -> service.save(opened.tag(), typed)).orElseGet(() -> service.add(typed)));
    }

    @Override
    public void delete(Line<TagRow, TagCells> line) {
        delete(line, 0);
    }

    private void delete(Line<TagRow, TagCells> line, int agreedTo) {
        switch (service.delete(line.latest().tag().id(), agreedTo)) {
            case TagDeletion.Deleted deleted -> line.deleted();
            case TagDeletion.NeedsConfirmation(var records) -> ask(line, records);
            case TagDeletion.Changed changed -> delete(line, agreedTo);
            case TagDeletion.Gone gone -> line.deleted();
        }
    }

    private void ask(Line<TagRow, TagCells> line, int records) {
        Question.of(
                        Messages.text("tag.delete.title", name(line.latest())),
                        Messages.text("tag.delete.records", records),
                        Messages.text("tag.delete.confirm"))
                .dangerous()
                .ask(() -> delete(line, records), () -> {});
    }
}
