package app.evergreen.partner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.partner.PartnerDraft;
import app.evergreen.partner.PartnerId;
import app.evergreen.partner.PartnerLine;
import app.evergreen.partner.PartnerStory;
import app.evergreen.security.Role;
import app.evergreen.support.Desks;
import app.evergreen.support.IntegrationTest;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@IntegrationTest
@TestConstructor(autowireMode = AutowireMode.ALL)
@RequiredArgsConstructor
class PartnerViewTest {

    private final ApplicationContext context;
    private PartnerStory story;
    private Desks desks;
    private PartnerId acme;

    @BeforeEach
    void peopleWorkHere() {
        story = PartnerStory.in(context.getAutowireCapableBeanFactory());
        desks = new Desks(context);
        acme = story.made(PartnerDraft.company("Acme").reachedBy("+44 20 7946 0123", null, "hello@example.com"));
    }

    @AfterEach
    void everybodyGoesHome() {
        desks.close();
    }

    @Test
    void whatOneSavesShowsOnTheOthersPageAndListAtOnce() {
        var reader = page(Role.SUCCESS_USER);
        var list = desks.window(PartnerStory.name(Role.SALES));
        list.getUI().navigate("partners");
        var writer = page(Role.SUCCESS_MANAGER);

        type(writer, "Name", "Acme Corp");
        press(writer, "Save");

        Desks.soon(
                reader,
                () -> assertThat(reader.find(H1.class).single().getText()).isEqualTo("Acme Corp"));
        Desks.soon(list, () -> assertThat(firstLine(list).name()).isEqualTo("Acme Corp"));
    }

    @Test
    void whatWasTypedStaysBesideWhatAnotherHasSaved() {
        var slow = page(Role.SUCCESS_USER);
        type(slow, "Name", "Acme Two");
        var quick = page(Role.SUCCESS_MANAGER);
        type(quick, "Name", "Acme One");
        press(quick, "Save");

        Desks.soon(
                slow,
                () -> assertThat(field(slow, "Name")
                                .getHelperComponent()
                                .getElement()
                                .getTextRecursively())
                        .contains("Acme One"));
        assertThat(field(slow, "Name").getValue()).isEqualTo("Acme Two");
        press(slow, "Take it");
        assertThat(field(slow, "Name").getValue()).isEqualTo("Acme One");
    }

    @Test
    void anImpossibleAddressIsRefusedBesideItsFieldAndADoubtfulNumberIsOnlyRemarkedUpon() {
        var window = page(Role.SALES);
        type(window, "Phone", "+1 555 555 0123");
        assertThat(field(window, "Phone").getHelperComponent()).isNotNull();
        var email = window.find(EmailField.class).single();
        window.test(email).setValue("hello@");
        press(window, "Save");

        assertThat(email.isInvalid()).isTrue();
        assertThat(email.getErrorMessage()).contains("@");
        assertThat(field(window, "Phone").isInvalid()).isFalse();
    }

    @Test
    void saveAndDiscardAppearWithAChangeAndLeavingAsks() {
        var window = page(Role.SALES);
        assertThat(window.find(Button.class).withText("Save").exists()).isFalse();

        type(window, "Name", "Other");
        assertThat(window.find(Button.class).withText("Save").exists()).isTrue();
        window.getUI().navigate("partners");
        assertThat(window.find(ConfirmDialog.class).exists()).isTrue();
    }

    private BrowserlessUIContext page(Role role) {
        var window = desks.window(PartnerStory.name(role));
        window.getUI().navigate("partners/" + acme.value());
        return window;
    }

    private static PartnerLine firstLine(BrowserlessUIContext window) {
        return (PartnerLine)
                window.test(window.find(PartnerGrid.class).single()).getRow(0);
    }

    private static TextField field(BrowserlessUIContext window, String label) {
        return window.find(TextField.class)
                .withPropertyValue(TextField::getLabel, label)
                .single();
    }

    private static void type(BrowserlessUIContext window, String label, String value) {
        window.activate();
        window.test(field(window, label)).setValue(value);
    }

    private static void press(BrowserlessUIContext window, String text) {
        window.activate();
        window.test(window.find(Button.class).withText(text).single()).click();
    }
}
