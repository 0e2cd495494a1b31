package app.evergreen.success.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.stage.StageId;
import app.evergreen.stage.StageLine;
import app.evergreen.success.Place;
import app.evergreen.success.PlaceLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Asks for the stage and the place, at first the top (R5.4). It knows no service. */
final class MoveDialog extends Dialog {

    private final transient Spot top = new Spot(Messages.text("record.move.top"), Place.top());
    private final Select<StageLine> stage = new Select<>();
    private final ComboBox<Spot> place = new ComboBox<>(Messages.text("record.move.place"));
    private final transient Function<StageId, List<PlaceLine>> cards;
    private final transient BiConsumer<StageLine, Place> onMove;

    /**
     * A dialog that is not open yet; the record's own stage is chosen at first.
     *
     * @param cards the cards of a stage, below which the record can go
     * @param onMove moves it
     */
    MoveDialog(RecordShown shown, Function<StageId, List<PlaceLine>> cards, BiConsumer<StageLine, Place> onMove) {
        this.cards = cards;
        this.onMove = onMove;
        setHeaderTitle(Messages.text("record.move.title"));
        addClassName("sheet-dialog");
        place.setItemLabelGenerator(Spot::name);
        stage.setLabel(Messages.text("record.move.stage"));
        stage.setItems(shown.stages());
        stage.setItemLabelGenerator(StageLine::name);
        stage.addValueChangeListener(chosen -> offerPlaces(chosen.getValue()));
        stage.setValue(shown.page().stage());
        add(new Component[] {stage, place});
        var move = new Button(Messages.text("record.move.confirm"), clicked -> move());
        move.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Component[] {new Button(Messages.text("base.cancel"), clicked -> close()), move});
    }

    private void offerPlaces(StageLine chosen) {
        var below = cards.apply(chosen.id()).stream()
                .map(card -> new Spot(Messages.text("record.move.below", card.title()), Place.below(card.id())));
        place.setItems(Stream.concat(Stream.of(top), below).toList());
        place.setValue(top);
    }

    private void move() {
        var spot = place.getValue();
        close();
        onMove.accept(stage.getValue(), spot == null ? Place.top() : spot.place());
    }

    private record Spot(String name, Place place) {}
}
