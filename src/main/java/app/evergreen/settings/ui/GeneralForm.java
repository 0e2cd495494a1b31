package app.evergreen.settings.ui;

import app.evergreen.base.SaveResult;
import app.evergreen.base.ui.FieldProblems;
import app.evergreen.base.ui.LeaveQuestion;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Notices;
import app.evergreen.base.ui.SaveBar;
import app.evergreen.settings.GeneralSettings;
import app.evergreen.settings.SettingsService;
import app.evergreen.team.TeamLine;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.util.Optional;

/** The form of general settings. What others change shows at once where one has typed nothing else. */
class GeneralForm extends Div {

    private final Checkbox whenAchieved = new Checkbox(Messages.text("settings.general.hide-achieved"));
    private final Checkbox whenLost = new Checkbox(Messages.text("settings.general.hide-lost"));
    private final ComboBox<TeamLine> defaultTeam = new ComboBox<>(Messages.text("settings.general.default-team"));
    private final SaveBar bar = new SaveBar(this::save, this::discard);
    private final transient FieldProblems problems = new FieldProblems().of("defaultTeam", defaultTeam);
    private final transient SettingsService settings;
    private final transient Runnable onStored;
    private transient GeneralReading.Shown shown;

    /**
     * The form of settings that have just been read.
     *
     * @param onStored reads again, for {@link #refresh}
     */
    GeneralForm(SettingsService settings, GeneralReading.Shown shown, Runnable onStored) {
        this.onStored = onStored;
        this.settings = settings;
        this.shown = shown;
        addClassName("calm-form");
        whenAchieved.setHelperText(Messages.text("settings.general.hide-achieved.hint"));
        whenLost.setHelperText(Messages.text("settings.general.hide-lost.hint"));
        defaultTeam.setHelperText(Messages.text("settings.general.default-team.hint"));
        defaultTeam.setItemLabelGenerator(TeamLine::name);
        defaultTeam.setClearButtonVisible(true);
        defaultTeam.setManualValidation(true);
        whenAchieved.addValueChangeListener(changed -> compare());
        whenLost.addValueChangeListener(changed -> compare());
        defaultTeam.addValueChangeListener(changed -> compare());
        add(
                new H2(Messages.text("settings.general.buttons")),
                whenAchieved,
                whenLost,
                new H2(Messages.text("settings.general.hand-off")),
                defaultTeam,
                bar);
        discard();
    }

    private GeneralSettings typed() {
        return new GeneralSettings(
                whenAchieved.getValue(),
                whenLost.getValue(),
                defaultTeam.getOptionalValue().map(TeamLine::id));
    }

    private boolean isChanged() {
        return !typed().equals(shown.settings());
    }

    private void compare() {
        bar.changed(isChanged());
    }

    private void discard() {
        defaultTeam.setItems(shown.teams());
        show(whenAchieved, shown.settings().hideButtonsWhenAchieved());
        show(whenLost, shown.settings().hideButtonsWhenLost());
        defaultTeam.setValue(team(shown.settings()).orElse(null));
        problems.clear();
        compare();
    }

    private static void show(HasValue<?, Boolean> box, boolean ticked) {
        box.setValue(ticked);
    }

    private Optional<TeamLine> team(GeneralSettings of) {
        return shown.teams().stream()
                .filter(team -> of.defaultTeam().equals(Optional.of(team.id())))
                .findFirst();
    }

    /** Takes over what others have stored, under what was typed here. */
    void refresh(GeneralReading.Shown now) {
        var typed = now.settings().with(shown.settings(), typed());
        shown = now;
        defaultTeam.setItems(now.teams());
        show(whenAchieved, typed.hideButtonsWhenAchieved());
        show(whenLost, typed.hideButtonsWhenLost());
        defaultTeam.setValue(team(typed).orElse(null));
        compare();
    }

    private void save() {
        switch (settings.save(shown.settings(), typed())) {
            case SaveResult.Saved saved -> {
                problems.clear();
                onStored.run();
                Notices.fact(Messages.text("settings.saved"));
            }
            case SaveResult.Invalid(var found) -> problems.show(found);
            case SaveResult.Refused(var why) -> Notices.error(Messages.text(why));
            case SaveResult.Changed changed -> Notices.error(Messages.text("settings.changed"));
            case SaveResult.Gone gone -> Notices.error(Messages.text("settings.changed"));
        }
    }

    void askBeforeLeaving(BeforeLeaveEvent event) {
        if (isChanged()) {
            new LeaveQuestion(event.postpone(), this::discard).open();
        }
    }
}
