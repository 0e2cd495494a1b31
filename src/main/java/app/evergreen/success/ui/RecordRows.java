package app.evergreen.success.ui;

import static java.util.Objects.requireNonNull;

import app.evergreen.security.UserId;
import app.evergreen.success.RecordField;
import app.evergreen.success.RecordFields;
import app.evergreen.success.RecordPage;
import app.evergreen.team.TeamId;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All fields of a record page, in the order and with the labels of the product rules (R4.2). */
final class RecordRows {

    private final Map<RecordField, FieldRow<?>> rows = new EnumMap<>(RecordField.class);
    private final RecordPage page;
    private final BiConsumer<RecordField, RecordFields> onTyped;
    private final TitleField title;
    private final Div titleSource = new Div();
    private final IntegerField health = Inputs.health();
    private final DatePicker renewal = Inputs.renewalDate();
    private final HealthGauge gauge = new HealthGauge();
    private final ComboBox<Choice<TeamId>> team;
    private final ComboBox<Choice<UserId>> successPartner;

    /**
     * Rows that are still empty.
     *
     * @param onTyped hears what people type, as fields that hold this value
     */
    RecordRows(RecordPage page, FieldChoices choices, BiConsumer<RecordField, RecordFields> onTyped) {
        this.page = page;
        this.onTyped = onTyped;
        titleSource.addClassName("title-source");
        var inputs = new Inputs(choices);
        team = inputs.team();
        successPartner = inputs.successPartner(this::chosenTeam);
        var titleInput = Inputs.title();
        var titleRow = new FieldRow<>(RecordField.TITLE, titleInput, Shapes.text(RecordFields::title), page, onTyped);
        title = new TitleField(titleRow, titleInput);
        put(titleRow);
        putLeft(inputs, new Shapes(choices));
        putRight(inputs, new Shapes(choices));
    }

    private void putLeft(Inputs inputs, Shapes shapes) {
        put(new FieldRow<>(RecordField.CUSTOMER, inputs.customer(), shapes.customer(), page, onTyped));
        put(new FieldRow<>(RecordField.MOBILE, Inputs.mobile(), Shapes.text(RecordFields::mobile), page, onTyped));
        put(new FieldRow<>(RecordField.EMAIL, Inputs.email(), Shapes.text(RecordFields::email), page, onTyped));
        put(new FieldRow<>(RecordField.HEALTH, health, Shapes.health(), page, onTyped).beside(gauge));
        put(new FieldRow<>(RecordField.RENEWAL_DATE, renewal, Shapes.renewalDate(), page, onTyped));
    }

    private void putRight(Inputs inputs, Shapes shapes) {
        put(new FieldRow<>(RecordField.TEAM, team, shapes.team(), page, onTyped));
        put(new FieldRow<>(RecordField.SUCCESS_PARTNER, successPartner, shapes.successPartner(), page, onTyped));
        put(new FieldRow<>(RecordField.LEAD, inputs.lead(), shapes.lead(), page, onTyped));
        put(new FieldRow<>(RecordField.TAGS, inputs.tags(), shapes.tags(), page, onTyped));
    }

    private void put(FieldRow<?> row) {
        rows.put(row.field(), row);
    }

    TitleField title() {
        return title;
    }

    /** Below the headline: where the title comes from, in small print. */
    Div titleSource() {
        return titleSource;
    }

    IntegerField health() {
        return health;
    }

    DatePicker renewal() {
        return renewal;
    }

    HealthGauge gauge() {
        return gauge;
    }

    ComboBox<Choice<TeamId>> team() {
        return team;
    }

    ComboBox<Choice<UserId>> successPartner() {
        return successPartner;
    }

    private @Nullable TeamId chosenTeam() {
        return team.getValue() == null ? null : team.getValue().id();
    }

    FieldRow<?> of(RecordField field) {
        return requireNonNull(rows.get(field));
    }

    Collection<FieldRow<?>> all() {
        return rows.values();
    }

    /** The first field with a problem, from the top. */
    Optional<FieldRow<?>> firstInvalid() {
        return all().stream().filter(FieldRow::invalid).findFirst();
    }

    List<FieldRow<?>> left() {
        return between(RecordField.CUSTOMER, RecordField.RENEWAL_DATE);
    }

    List<FieldRow<?>> right() {
        return between(RecordField.TEAM, RecordField.TAGS);
    }

    private List<FieldRow<?>> between(RecordField first, RecordField last) {
        return Stream.of(RecordField.values())
                .filter(field -> field.compareTo(first) >= 0 && field.compareTo(last) <= 0)
                .<FieldRow<?>>map(this::of)
                .toList();
    }
}
