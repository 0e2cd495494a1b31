package app.evergreen.base.ui;

import app.evergreen.base.Problem;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows what a service says of a form's fields beside those fields, and takes it back when a field is edited. */
public final class FieldProblems {

    private final Map<String, Component> fields = new LinkedHashMap<>();

    /**
     * Makes a field known.
     *
     * @param name what the service's problems call it
     */
    public <C extends Component & HasValidationProperties & HasValue<?, ?>> FieldProblems of(String name, C field) {
        field.addValueChangeListener(edited -> field.setInvalid(false));
        fields.put(name, field);
        return this;
    }

    /** Shows these problems and no others, and brings the reader to the first. Throws if a problem's field is not known. */
    public void show(List<Problem> problems) {
        clear();
        problems.forEach(this::show);
        fields.values().stream()
                .filter(FieldProblems::isInvalid)
                .findFirst()
                .filter(Focusable.class::isInstance)
                .ifPresent(first -> ((Focusable<?>) first).focus());
    }

    private void show(Problem problem) {
        if (!(fields.get(problem.field()) instanceof HasValidationProperties field)) {
            throw new IllegalArgumentException("No field is called " + problem.field());
        }
        field.setErrorMessage(Messages.text(problem.text()));
        field.setInvalid(true);
    }

    private static boolean isInvalid(Component field) {
        return field instanceof HasValidationProperties checked && checked.isInvalid();
    }

    /** Takes every problem back. */
    public void clear() {
        fields.values().forEach(field -> ((HasValidationProperties) field).setInvalid(false));
    }
}
