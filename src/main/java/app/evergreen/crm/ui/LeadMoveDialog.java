package app.evergreen.crm.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.crm.CrmStageId;
import app.evergreen.crm.CrmStageLine;
import app.evergreen.crm.LeadId;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Asks for the stage and the place, at first the top (R5.4). It knows no service. */
final class LeadMoveDialog extends Dialog {

    private final transient Choice<Optional<LeadId>> top =
            new Choice<>(Optional.empty(), Messages.text("crm.move.top"));
    private final Select<CrmStageLine> stage = new Select<>();
    private final ComboBox<Choice<Optional<LeadId>>> place = new ComboBox<>(Messages.text("crm.move.place"));
    private final transient Function<CrmStageId, List<Choice<LeadId>>> leads;

    /**
     * A dialog that is not open yet.
     *
     * @param stages where it can go; the first choice is the one it is in
     * @param leads the other leads of a stage, from the top
     * @param onMove moves it below that lead, or to the top
     */
    LeadMoveDialog(
            List<CrmStageLine> stages,
            CrmStageLine now,
            Function<CrmStageId, List<Choice<LeadId>>> leads,
            BiConsumer<CrmStageId, Optional<LeadId>> onMove) {
        this.leads = leads;
        setHeaderTitle(Messages.text("crm.move.title"));
        addClassName("lead-dialog");
        place.setItemLabelGenerator(Choice::name);
        stage.setLabel(Messages.text("crm.move.stage"));
        stage.setItems(stages);
        stage.setItemLabelGenerator(CrmStageLine::name);
        stage.addValueChangeListener(chosen -> offerPlaces(chosen.getValue()));
        stage.setValue(now);
        add(stage, place);
        var move = new Button(Messages.text("crm.move.confirm"), pressed -> {
            close();
            var spot = place.getValue();
            onMove.accept(stage.getValue().id(), spot == null ? Optional.empty() : spot.id());
        });
        move.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Messages.text("crm.cancel"), pressed -> close()), move);
    }

    private void offerPlaces(CrmStageLine chosen) {
        var below = leads.apply(chosen.id()).stream()
                .map(lead -> new Choice<>(Optional.of(lead.id()), Messages.text("crm.move.below", lead.name())));
        place.setItems(Stream.concat(Stream.of(top), below).toList());
        place.setValue(top);
    }
}
