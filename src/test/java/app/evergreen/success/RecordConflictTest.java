package app.evergreen.success;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.realtime.ChangeFeed;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** R4.5: two people at the same record's page, and one who leaves it. */
@NullUnmarked
class RecordConflictTest extends RecordScreenTest {

    private static final LocalDate MINE = LocalDate.of(2027, 12, 11);
    private static final LocalDate THEIRS = LocalDate.of(2027, 12, 15);

    @Autowired
    private ChangeFeed feed;

    @Test
    void anotherPersonsSaveShowsAtOnceInFieldsThatOneHasNotTouched() {
        var record = made("Acme");
        var annas = open("anna", record);
        var maxs = open("max", record);
        annas.type("Mobile", "+44 20 7946 0018");

        maxs.type("Renewable Date", THEIRS);
        maxs.press("Save");

        annas.soon(() -> assertThat(annas.value("Renewable Date")).isEqualTo(THEIRS));
        assertThat(annas.value("Mobile")).isEqualTo("+44 20 7946 0018");
        assertThat(annas.shown("clash")).isEmpty();
    }

    @Test
    void aFieldThatBothHaveTouchedShowsBothValuesAndSavesNothingBeforeOneIsChosen() {
        var record = made("Acme");
        var annas = clashing(record);

        assertThat(annas.text()).contains("One field differs from yours");
        annas.press("Save");

        assertThat(page(record).fields().renewalDate()).isEqualTo(THEIRS);
    }

    @Test
    void choosingMineSavesMine() {
        var record = made("Acme");
        var annas = clashing(record);

        pick(annas, "MINE");
        annas.press("Save");

        assertThat(page(record).fields().renewalDate()).isEqualTo(MINE);
        assertThat(annas.shown("clash")).isEmpty();
    }

    @Test
    void choosingTheirsKeepsTheirs() {
        var record = made("Acme");
        var annas = clashing(record);

        pick(annas, "THEIRS");
        annas.press("Save");

        assertThat(page(record).fields().renewalDate()).isEqualTo(THEIRS);
        assertThat(annas.value("Renewable Date")).isEqualTo(THEIRS);
    }

    private RecordDesk clashing(RecordId record) {
        var annas = open("anna", record);
        var maxs = open("max", record);
        annas.type("Renewable Date", MINE);
        maxs.type("Renewable Date", THEIRS);
        maxs.press("Save");
        annas.soon(() -> assertThat(annas.shown("clash")).hasSize(1));
        return annas;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void pick(RecordDesk desk, String whose) {
        var group = (RadioButtonGroup<Enum>)
                desk.window().find(RadioButtonGroup.class).single();
        group.getListDataView()
                .getItems()
                .filter(item -> item.name().equals(whose))
                .forEach(group::setValue);
    }

    @Test
    void movingTheCardConflictsWithNobodysForm() {
        var record = made("Acme");
        var annas = open("anna", record);
        annas.type("Renewable Date", MINE);

        moved(asMax(() -> records.move(record, onboarding, adoption, Place.top(), Optional.empty())));
        assertThat(page(record).stage().id()).isEqualTo(adoption);
        annas.soon(() -> assertThat(annas.text()).contains("Adoption"));
        annas.press("Save");

        assertThat(page(record).fields().renewalDate()).isEqualTo(MINE);
    }

    @Test
    void controlAndSSave() {
        var record = made("Acme");
        var annas = open("anna", record);
        annas.type("Renewable Date", MINE);

        annas.window().fireShortcut(Key.KEY_S, KeyModifier.CONTROL);

        assertThat(page(record).fields().renewalDate()).isEqualTo(MINE);
    }

    @Test
    void leavingWithUnsavedChangesAsks() {
        var annas = open("anna", made("Acme"));
        annas.type("Renewable Date", MINE);

        annas.window().getUI().navigate("board");
        assertThat(annas.has("Renewable Date")).isTrue();

        annas.press("Leave without saving");
        assertThat(annas.has("Renewable Date")).isFalse();
    }

    @Test
    void leavingCanSaveFirst() {
        var record = made("Acme");
        var annas = open("anna", record);
        annas.type("Renewable Date", MINE);

        annas.window().getUI().navigate("board");
        annas.press("Save and leave");

        assertThat(page(record).fields().renewalDate()).isEqualTo(MINE);
        assertThat(annas.has("Renewable Date")).isFalse();
    }

    @Test
    void leavingWithoutChangesDoesNotAsk() {
        var annas = open("anna", made("Acme"));
        annas.window().navigate("board", Div.class);
        assertThat(annas.has("Renewable Date")).isFalse();
    }

    @Test
    void whatIsTypedWhileTheFieldBecomesAutomaticIsShownToBeCopiedAndNotSaved() {
        var record = made("Acme");
        var annas = open("anna", record);
        annas.type("Mobile", "+44 20 7946 0018");

        var customer = house.partner("Tamarindo", null, "+44 20 7946 0099", null);
        save(record, RecordField.CUSTOMER, customer);

        annas.soon(() -> assertThat(annas.value("Mobile")).isEqualTo("+44 20 7946 0099"));
        assertThat(annas.shown("stranded")).singleElement().asString().contains("+44 20 7946 0018");
        assertThat(annas.offers("Save")).isFalse();
        assertThat(annas.offers("Copy")).isTrue();
    }

    @Test
    void aClosedWindowLeavesNoFollowerBehind() {
        var record = made("Acme");
        var before = feed.followers();
        var annas = open("anna", record);
        assertThat(feed.followers()).isGreaterThan(before);

        var ui = annas.window().getUI();
        ui.getSession().removeUI(ui);

        assertThat(feed.followers()).isEqualTo(before);
    }
}
