package app.evergreen.base.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.support.Desks;
import app.evergreen.support.IntegrationTest;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/** What a form does with what is typed into it, saved elsewhere, and brought back from another life of it. */
@IntegrationTest
@TestConstructor(autowireMode = AutowireMode.ALL)
@RequiredArgsConstructor
class InputFormTest {

    private final ApplicationContext context;
    private final TextField title = new TextField("Title");
    private final TextField city = new TextField("City");
    private final AtomicInteger changes = new AtomicInteger();
    private final InputForm<Map<String, String>> form = new InputForm<>(
            List.of(input("title", title), input("city", city)), stored("Acme", "Oslo"), changes::incrementAndGet);
    private Desks desks;

    @BeforeEach
    void somebodyLooksAtIt() {
        desks = new Desks(context);
        desks.window("admin").getUI().add(title, city);
    }

    @AfterEach
    void goHome() {
        desks.close();
    }

    private static FormInput<Map<String, String>, String> input(String key, TextField box) {
        return new FormInput<>(key, box, stored -> stored.getOrDefault(key, ""), text -> text, ValueText.itself());
    }

    private static Map<String, String> stored(String title, String city) {
        return Map.of("title", title, "city", city);
    }

    private static boolean asks(TextField box) {
        return box.getHelperComponent() instanceof BothValues;
    }

    @Test
    void outerBlanksAreNoChange() {
        title.setValue(" Acme ");
        assertThat(form.isChanged()).isFalse();

        title.setValue("Acme 2");
        assertThat(form.isTouched("title")).isTrue();
        assertThat(form.isTouched("city")).isFalse();
        assertThat(changes).hasValue(2);
    }

    @Test
    void whatOthersSaveShowsWhereNothingWasTyped() {
        title.setValue("Mine");

        form.goOnFrom(stored("Acme", "Bergen"));

        assertThat(city.getValue()).isEqualTo("Bergen");
        assertThat(title.getValue()).isEqualTo("Mine");
        assertThat(asks(title)).isFalse();
        assertThat(form.ready()).isTrue();
    }

    @Test
    void whatOthersSaveWhereSomethingWasTypedIsOfferedAndHasToBeDecided() {
        title.setValue("Mine");

        form.goOnFrom(stored("Theirs", "Oslo"));

        assertThat(asks(title)).isTrue();
        assertThat(form.ready()).isFalse();
        assertThat(title.isInvalid()).isTrue();
    }

    @Test
    void typingTheOldValueAgainDecidesNothing() {
        title.setValue("Mine");
        form.goOnFrom(stored("Theirs", "Oslo"));

        title.setValue("Acme");

        assertThat(form.isTouched("title")).isTrue();
        assertThat(asks(title)).isTrue();
    }

    @Test
    void nothingIsLeftToDecideWhereOthersPutTheOldValueBack() {
        title.setValue("Mine");
        form.goOnFrom(stored("Theirs", "Oslo"));

        form.goOnFrom(stored("Acme", "Oslo"));

        assertThat(asks(title)).isFalse();
        assertThat(form.ready()).isTrue();
        assertThat(title.getValue()).isEqualTo("Mine");
    }

    @Test
    void whatWasTypedInAnotherLifeIsBackAndUnsaved() {
        form.restore(Map.of("city", new DraftStorage.Kept("Oslo", "Bergen")));

        assertThat(city.getValue()).isEqualTo("Bergen");
        assertThat(form.isTouched("city")).isTrue();
        assertThat(form.ready()).isTrue();
    }

    @Test
    void whatWasTypedInAnotherLifeNeverHidesWhatOthersSavedSince() {
        form.restore(Map.of("city", new DraftStorage.Kept("Rome", "Bergen")));

        assertThat(city.getValue()).isEqualTo("Bergen");
        assertThat(asks(city)).isTrue();
        assertThat(form.ready()).isFalse();
    }

    @Test
    void aValueEmptiedInAnotherLifeIsEmptyAgain() {
        form.restore(Map.of("city", new DraftStorage.Kept("Oslo", "")));

        assertThat(city.getValue()).isEmpty();
        assertThat(form.isTouched("city")).isTrue();
    }

    @Test
    void whatHasBeenSavedInTheMeantimeIsNoChange() {
        form.restore(Map.of("city", new DraftStorage.Kept("Rome", "Oslo")));

        assertThat(form.isChanged()).isFalse();
    }
}
