package app.evergreen.activity.ui;

import app.evergreen.activity.ActivityDraft;
import app.evergreen.activity.ActivityTypeLine;
import app.evergreen.base.Folding;
import app.evergreen.base.ui.Avatar;
import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.security.UserLine;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Function;

/** The inputs of an activity's form. */
final class PlanInputs {

    private PlanInputs() {}

    static ComboBox<ActivityTypeLine> type(List<ActivityTypeLine> types) {
        var box = box("type", types, ActivityTypeLine::name);
        box.addValueChangeListener(chosen -> box.setPrefixComponent(
                chosen.getValue() == null ? null : new Icon(chosen.getValue().icon())));
        return box;
    }

    static ComboBox<UserLine> assignee(List<UserLine> people) {
        var box = box("assignee", people, UserLine::name);
        box.addValueChangeListener(chosen -> box.setPrefixComponent(
                chosen.getValue() == null
                        ? null
                        : new Avatar(
                                        chosen.getValue().id().value(),
                                        chosen.getValue().name())
                                .decorative()));
        return box;
    }

    private static <T> ComboBox<T> box(String field, List<T> choices, Function<T, String> words) {
        var box = new ComboBox<T>(label(field));
        box.setItemLabelGenerator(words::apply);
        box.setItems((choice, typed) -> Folding.fold(words.apply(choice)).contains(Folding.fold(typed)), choices);
        box.setRequiredIndicatorVisible(true);
        box.setManualValidation(true);
        return box;
    }

    static TextField summary() {
        var summary = new TextField(label("summary"));
        summary.setManualValidation(true);
        summary.setValueChangeMode(ValueChangeMode.EAGER);
        summary.setMaxLength(ActivityDraft.MOST_LETTERS * 2);
        summary.addClassName("wide");
        return summary;
    }

    static TextArea note() {
        var note = new TextArea(label("note"));
        note.setManualValidation(true);
        note.setValueChangeMode(ValueChangeMode.EAGER);
        note.setMinRows(1);
        note.setMaxRows(6);
        note.addClassName("wide");
        return note;
    }

    static DatePicker due() {
        var due = new DatePicker(label("due"));
        due.setMin(ActivityDraft.FIRST_DAY);
        due.setMax(ActivityDraft.LAST_DAY);
        due.setRequiredIndicatorVisible(true);
        due.setManualValidation(true);
        due.setI18n(new DatePickerI18n()
                .setDateFormats(Messages.text("activity.date.format"), "yyyy-MM-dd", "d.M.yyyy", "d/M/yyyy"));
        return due;
    }

    private static String label(String field) {
        return Messages.text("activity.field." + field);
    }
}
