package app.evergreen.settings.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.security.Deactivation;
import app.evergreen.security.HandOver;
import app.evergreen.security.OpenWork;
import app.evergreen.security.UserId;
import app.evergreen.security.UserLine;
import app.evergreen.security.WorkKind;
import app.evergreen.team.TeamHandOver;
import app.evergreen.team.TeamSave;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Asks who takes the open work of somebody who leaves; for records, nobody is an answer too (R3.6). */
class TakersDialog extends Dialog {

    TakersDialog(String title) {
        setHeaderTitle(title);
        setRole("alertdialog");
        addClassName("sheet-dialog");
        var lead = new Paragraph(Messages.text("settings.takers.lead"));
        lead.addClassName("lead");
        add(lead);
    }

    /** For a user who may not log in any more: one choice for each team. */
    TakersDialog ask(Deactivation.AsksTakers asks, Consumer<HandOver> decided) {
        var choices = new LinkedHashMap<OpenWork.Group, ComboBox<UserLine>>();
        for (var work : asks.work()) {
            var choice = choice(label(work), work.takers());
            insist(choice, !work.group().kind().nobodyAllowed());
            choices.put(work.group(), choice);
        }
        return confirm(
                "settings.user.deactivate",
                () -> complete(choices.values()),
                () -> decided.accept(new HandOver(asks.amount(), chosen(choices))));
    }

    /** Whether nobody is no answer. */
    private static void insist(ComboBox<UserLine> choice, boolean required) {
        if (required) {
            choice.setRequiredIndicatorVisible(true);
            choice.setManualValidation(true);
            choice.setPlaceholder(Messages.text("settings.takers.somebody"));
            choice.setErrorMessage(Messages.text("settings.takers.somebody.missing"));
            choice.addValueChangeListener(chosen -> choice.setInvalid(false));
        }
    }

    /** Whether everything has somebody that needs somebody; shows what has not. */
    private static boolean complete(Collection<ComboBox<UserLine>> choices) {
        var missing = choices.stream()
                .filter(choice -> choice.isRequiredIndicatorVisible() && choice.isEmpty())
                .toList();
        missing.forEach(choice -> choice.setInvalid(true));
        missing.stream().findFirst().ifPresent(ComboBox::focus);
        return missing.isEmpty();
    }

    private static String label(OpenWork work) {
        var kind = work.group().kind();
        if (kind != WorkKind.RECORDS) {
            return Messages.text("settings.takers." + kind, work.amount());
        }
        return work.name().isEmpty()
                ? Messages.text("settings.takers.no-team", work.amount())
                : Messages.text("settings.takers.team", work.name(), work.amount());
    }

    /** For members who leave a team: one choice for each of them. */
    TakersDialog ask(TeamSave.AsksTakers asks, Consumer<TeamHandOver> decided) {
        var choices = new LinkedHashMap<UserId, ComboBox<UserLine>>();
        for (var leaver : asks.leavers()) {
            var label = Messages.text("settings.takers.member", leaver.user().name(), leaver.records());
            choices.put(leaver.user().id(), choice(label, asks.takers()));
        }
        var records = asks.leavers().stream().mapToInt(TeamSave.Leaver::records).sum();
        return confirm("base.save", () -> true, () -> decided.accept(new TeamHandOver(records, chosen(choices))));
    }

    private ComboBox<UserLine> choice(String label, List<UserLine> takers) {
        var choice = new ComboBox<UserLine>(label);
        choice.setItems(takers);
        choice.setItemLabelGenerator(UserLine::name);
        choice.setPlaceholder(Messages.text("settings.takers.nobody"));
        choice.setClearButtonVisible(true);
        add(choice);
        return choice;
    }

    private static <K> Map<K, UserId> chosen(Map<K, ComboBox<UserLine>> choices) {
        var chosen = new LinkedHashMap<K, UserId>();
        choices.forEach((key, choice) -> choice.getOptionalValue().ifPresent(taker -> chosen.put(key, taker.id())));
        return chosen;
    }

    private TakersDialog confirm(String textKey, BooleanSupplier complete, Runnable decided) {
        var confirm = new Button(Messages.text(textKey), pressed -> {
            if (complete.getAsBoolean()) {
                close();
                decided.run();
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Messages.text("base.cancel"), pressed -> close()), confirm);
        return this;
    }
}
