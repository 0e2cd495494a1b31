package app.evergreen.crm.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.base.ui.form.BothValues;
import app.evergreen.crm.CrmStory;
import app.evergreen.crm.LeadFields;
import app.evergreen.crm.LeadId;
import app.evergreen.support.Desks;
import app.evergreen.support.IntegrationTest;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@IntegrationTest
@TestConstructor(autowireMode = AutowireMode.ALL)
@RequiredArgsConstructor
class LeadViewTest {

    private final ApplicationContext context;
    private CrmStory story;
    private Desks desks;
    private LeadId lead;

    @BeforeEach
    void peopleWorkHere() {
        story = CrmStory.in(context.getAutowireCapableBeanFactory());
        story.user("sam", "SALES");
        story.user("sally", "SALES");
        story.user("mira", "SUCCESS_USER");
        desks = new Desks(context);
        lead = story.lead(new LeadFields("Fleet", null, "Ines", null, null, null, null, null, "Nine hotels"), "New");
    }

    @AfterEach
    void everybodyGoesHome() {
        desks.close();
    }

    @Test
    void whatOneSavesShowsOnTheOthersPageAtOnce() {
        var sally = pageOf("sally");
        var sam = pageOf("sam");

        type(sam, "Title", "Fleet 2027");
        press(sam, "Save");

        Desks.soon(sally, () -> assertThat(field(sally, "Title").getValue()).isEqualTo("Fleet 2027"));
        assertThat(sally.find(H1.class).single().getElement().getTextRecursively())
                .isEqualTo("Fleet 2027");
    }

    @Test
    void bothValuesAreShownAndOneIsChosenBeforeAnythingIsSaved() {
        var sally = pageOf("sally");
        type(sally, "Title", "Hers");
        var sam = pageOf("sam");
        type(sam, "Title", "His");
        press(sam, "Save");

        Desks.soon(
                sally, () -> assertThat(sally.find(BothValues.class).exists()).isTrue());
        assertThat(field(sally, "Title").getValue()).isEqualTo("Hers");
        press(sally, "Save");
        assertThat(field(sally, "Title").isInvalid()).isTrue();
        assertThat(story.column("New")).containsExactly("His");

        press(sally, "Keep mine");
        press(sally, "Save");
        assertThat(story.column("New")).containsExactly("Hers");
    }

    @Test
    void saveAndDiscardAreThereWhileSomethingIsChanged() {
        var sam = pageOf("sam");
        assertThat(sam.find(Button.class).withText("Save").all()).isEmpty();

        type(sam, "Title", "Fleet 2027");
        press(sam, "Discard");

        assertThat(field(sam, "Title").getValue()).isEqualTo("Fleet");
        assertThat(sam.find(Button.class).withText("Save").all()).isEmpty();
    }

    @Test
    void leavingWithUnsavedChangesAsks() {
        var sam = pageOf("sam");
        type(sam, "Title", "Fleet 2027");

        sam.getUI().navigate("crm");

        assertThat(sam.find(ConfirmDialog.class).exists()).isTrue();
        assertThat(sam.getCurrentView()).isInstanceOf(LeadView.class);
    }

    @Test
    void successPeopleReadALeadAndCannotEditIt() {
        var mira = pageOf("mira");

        var form = mira.find(LeadForm.class).single();
        assertThat(mira.find(AbstractField.class, form).all())
                .isNotEmpty()
                .allSatisfy(field -> assertThat(field.isReadOnly()).isTrue());
        assertThat(mira.find(LeadMenu.class).all()).isEmpty();
    }

    @Test
    void openedFromARecordALeadIsThereToBeReadByEverybodyAndOpensInTheCrmForThoseWhoMayEdit() {
        var sam = pageFromRecordOf("sam");
        assertThat(field(sam, "Title").isReadOnly()).isTrue();
        assertThat(sam.find(LeadMenu.class).all()).isEmpty();
        assertThat(opensInCrm(sam)).isTrue();

        assertThat(opensInCrm(pageFromRecordOf("mira"))).isFalse();
    }

    private boolean opensInCrm(BrowserlessUIContext window) {
        return window.find(Anchor.class).all().stream()
                .anyMatch(link -> link.getText().equals("Open in CRM"));
    }

    @Test
    void whatWasTypedIntoALeadThatIsDeletedCanStillBeCopied() {
        var sam = pageOf("sam");
        type(sam, "Contact Name", "Ines Marchetti");
        story.delete(lead);

        Desks.soon(
                sam,
                () -> assertThat(sam.find(Span.class).all())
                        .extracting(Span::getText)
                        .contains("Contact Name: you had typed “Ines Marchetti”."));
    }

    @Test
    void aLeadDeletedWhileItIsOpenIsSaidToBeGone() {
        var mira = pageOf("mira");
        story.delete(lead);

        Desks.soon(
                mira,
                () -> assertThat(mira.find(H1.class).single().getText()).isEqualTo("This lead has been deleted."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"leads/abc", "leads/0", "leads/987654321", "leads/99999999999999999999"})
    void whatIsNoLeadIsNotFound(String address) {
        var sam = desks.window("sam");
        sam.getUI().navigate(address);

        assertThat(sam.getCurrentView()).isNotInstanceOf(LeadView.class);
        assertThat(sam.getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundPage");
    }

    private BrowserlessUIContext pageOf(String username) {
        return pageOf(username, QueryParameters.empty());
    }

    private BrowserlessUIContext pageFromRecordOf(String username) {
        return pageOf(username, QueryParameters.of("from", "record"));
    }

    private BrowserlessUIContext pageOf(String username, QueryParameters query) {
        var window = desks.window(username);
        window.getUI().navigate("leads/" + lead.value(), query);
        return window;
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
