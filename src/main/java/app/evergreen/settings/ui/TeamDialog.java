package app.evergreen.settings.ui;

import app.evergreen.base.ui.FieldProblems;
import app.evergreen.base.ui.Messages;
import app.evergreen.security.UserLine;
import app.evergreen.team.TeamDraft;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The form of one team; its leader is chosen among the members. */
class TeamDialog extends FormDialog {

    private final TextField name = new TextField(Messages.text("settings.team.name"));
    private final MultiSelectComboBox<UserLine> members =
            new MultiSelectComboBox<>(Messages.text("settings.team.members"));
    private final ComboBox<UserLine> leader = new ComboBox<>(Messages.text("settings.team.leader"));

    TeamDialog(String title, List<UserLine> choices) {
        this(title, choices, new FieldProblems());
    }

    private TeamDialog(String title, List<UserLine> choices, FieldProblems problems) {
        super(title, problems);
        name.setMaxLength(TeamDraft.MOST_LETTERS);
        name.setManualValidation(true);
        members.setItems(choices);
        members.setItemLabelGenerator(UserLine::name);
        members.setManualValidation(true);
        leader.setItemLabelGenerator(UserLine::name);
        leader.setHelperText(Messages.text("settings.team.leader.hint"));
        leader.setClearButtonVisible(true);
        leader.setManualValidation(true);
        members.addValueChangeListener(changed -> offerLeaders());
        problems.of("name", name).of("members", members).of("leader", leader);
        add(new Component[] {name, members, leader});
        name.focus();
    }

    private void offerLeaders() {
        var led = leader.getValue();
        var possible = members.getValue().stream()
                .filter(UserLine::active)
                .sorted(Comparator.comparing(UserLine::name))
                .toList();
        leader.setItems(possible);
        leader.setValue(led != null && possible.contains(led) ? led : null);
    }

    /** Shows a team. */
    void show(TeamReading.Line line) {
        name.setValue(line.team().draft().name());
        var all = Stream.concat(members.getListDataView().getItems(), line.members().stream())
                .distinct()
                .sorted(Comparator.comparing(UserLine::name))
                .toList();
        members.setItems(all);
        members.setValue(line.members());
        offerLeaders();
        line.leader().filter(UserLine::active).ifPresent(leader::setValue);
    }

    TeamDraft typed() {
        return new TeamDraft(
                name.getValue(),
                leader.getOptionalValue().map(UserLine::id),
                members.getValue().stream().map(UserLine::id).collect(Collectors.toSet()));
    }
}
