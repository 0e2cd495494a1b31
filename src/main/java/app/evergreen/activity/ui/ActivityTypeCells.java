package app.evergreen.activity.ui;

import app.evergreen.activity.ActivityIcons;
import app.evergreen.activity.ActivityTypeDraft;
import app.evergreen.activity.ActivityTypeId;
import app.evergreen.activity.ActivityTypeLine;
import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.grid.BoxCell;
import app.evergreen.base.ui.grid.ChoiceCell;
import app.evergreen.base.ui.grid.FactCell;
import app.evergreen.base.ui.grid.FieldMerge;
import app.evergreen.base.ui.grid.LineCell;
import app.evergreen.base.ui.grid.LineCells;
import app.evergreen.base.ui.grid.NumberCell;
import app.evergreen.base.ui.grid.TextCell;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The cells of an activity type's line. */
final class ActivityTypeCells implements LineCells<ActivityTypeLine> {

    private static final int NO_NUMBER = -1;

    private final Supplier<List<ActivityTypeLine>> all;
    private final TextCell name = new TextCell("name", "activity.type.name");
    private final ChoiceCell<String> icon =
            new ChoiceCell<>("icon", "activity.type.icon", ActivityIcons.ALL, key -> key, ActivityTypeCells::iconWords);
    private final NumberCell days = new NumberCell("days", "activity.type.days");
    private final ChoiceCell<Optional<ActivityTypeId>> next;
    private final BoxCell archived = new BoxCell("archived", "activity.type.archived");
    private final FactCell uses = new FactCell("uses", "activity.type.uses");

    /** @param all the types that can follow */
    ActivityTypeCells(Supplier<List<ActivityTypeLine>> all) {
        this.all = all;
        next = new ChoiceCell<>("next", "activity.type.next", followers(), ActivityTypeCells::key, this::words);
        days.show(0);
    }

    private static String iconWords(String icon) {
        return Messages.text("activity.icon." + icon);
    }

    private List<Optional<ActivityTypeId>> followers() {
        return Stream.concat(
                        Stream.of(Optional.<ActivityTypeId>empty()),
                        all.get().stream().map(ActivityTypeLine::id).map(Optional::of))
                .toList();
    }

    private static String key(Optional<ActivityTypeId> type) {
        return type.map(id -> String.valueOf(id.value())).orElse("");
    }

    private String words(Optional<ActivityTypeId> type) {
        return type.flatMap(id ->
                        all.get().stream().filter(line -> line.id().equals(id)).findFirst())
                .map(ActivityTypeLine::name)
                .orElseGet(() -> Messages.text("activity.type.next.none"));
    }

    @Override
    public List<LineCell> inOrder() {
        return List.of(name, icon, days, next, archived, uses);
    }

    @Override
    public void show(ActivityTypeLine type) {
        var shown = new Span(type.name());
        shown.addClassName("cut");
        shown.setClassName("muted", type.archived());
        name.show(type.name(), shown);
        icon.show(type.icon(), new Icon(type.icon()), new Span(iconWords(type.icon())));
        days.show(type.defaultDays());
        next.offer(followers());
        next.show(type.suggestedNext(), new Span(words(type.suggestedNext())));
        archived.show(type.archived());
        uses.show(type.uses());
    }

    boolean archived() {
        return archived.ticked();
    }

    ActivityTypeDraft typed() {
        return new ActivityTypeDraft(name.value(), icon.value(), days.number().orElse(NO_NUMBER), next.value());
    }

    /** What was typed, and where nothing was, what is stored by now. */
    ActivityTypeDraft typedOver(ActivityTypeLine opened, ActivityTypeLine now, FieldMerge merge) {
        var typed = typed();
        return new ActivityTypeDraft(
                merge.of(opened.name(), typed.name(), now.name()),
                merge.of(opened.icon(), typed.icon(), now.icon()),
                merge.of(opened.defaultDays(), typed.defaultDays(), now.defaultDays()),
                merge.of(opened.suggestedNext(), typed.suggestedNext(), now.suggestedNext()));
    }
}
