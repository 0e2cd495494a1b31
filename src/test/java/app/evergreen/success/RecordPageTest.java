package app.evergreen.success;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.crm.LeadId;
import app.evergreen.partner.PartnerId;
import app.evergreen.security.Role;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.menubar.MenuBar;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R3, R4 and R6 as one sees them on a record's page. */
@NullUnmarked
class RecordPageTest extends RecordScreenTest {

    private static final String PHONE = "+44 20 7946 0018";

    @Test
    void theFieldsStandInTwoColumnsInTheOrderOfTheRules() {
        var page = open("anna", made("Onboarding of Acme"));

        assertThat(page.labels())
                .containsExactly(
                        "Customer",
                        "Mobile",
                        "Email",
                        "Health",
                        "Renewable Date",
                        "Team",
                        "Success Partner",
                        "Related CRM",
                        "Tags");
    }

    @Test
    void theHeadlineIsTheTitleAndNothingElse() {
        var page = open("anna", made("<b>Acme</b>"));

        assertThat(page.title()).isEqualTo("<b>Acme</b>");
        assertThat(page.window().find(H1.class).all()).hasSize(1);
    }

    @Test
    void theTitleIsEditedInPlaceAndSaved() {
        var record = made("Acme");
        var page = open("anna", record);
        assertThat(page.has("Title")).isFalse();

        page.retitle("Acme GmbH");
        assertThat(page.title()).isEqualTo("Acme GmbH");
        page.press("Save");

        assertThat(page(record).title()).isEqualTo("Acme GmbH");
        assertThat(page.offers("Save")).isFalse();
    }

    @Test
    void aBlankTitleStaysOpenWithItsMessage() {
        var page = open("anna", made("Acme"));

        page.retitle("  ");

        page.expectError("Title", "needs a title");
    }

    @Test
    void theLeadGivesTheTitleAsTextAndEverythingElseReadOnlyWithItsSource() {
        var record = made(from(house.lead("Guest messaging", partner(), null, null)));
        var page = open("anna", record);

        assertThat(page.title()).isEqualTo("Guest messaging");
        assertThat(page.shown("title-source")).containsExactly("fromCRM lead");
        for (var field : List.of("Customer", "Mobile", "Email")) {
            assertThat(page.field(field).isReadOnly()).as(field).isTrue();
        }
        assertThat(page.hint("Customer")).isEqualTo("fromCRM lead");
        assertThat(page.hint("Mobile")).isEqualTo("fromTamarindo");
    }

    @Test
    void theSourceIsALinkForThoseWhoMayEditIt() {
        var record = made(from(house.lead("Guest messaging", partner(), null, null)));
        var page = open("anna", record);

        assertThat(linksIn(page, "src")).containsExactly("partners", "partners");
    }

    private static List<String> linksIn(RecordDesk page, String className) {
        return page
                .window()
                .find(Anchor.class)
                .withCondition(link -> link.getParent()
                        .orElseThrow()
                        .getElement()
                        .getClassList()
                        .contains(className))
                .all()
                .stream()
                .map(link -> link.getHref().split("/", -1)[0])
                .toList();
    }

    @Test
    void whatTheCustomerChangesShowsOnTheOpenPage() {
        var customer = partner();
        var page = open("anna", made(with(customer)));
        assertThat(page.value("Mobile")).isEqualTo(PHONE);

        asAnna(() -> {
            jdbc.sql("update partner set mobile = '+44 20 7946 0099' where id = :id")
                    .param("id", customer.value())
                    .update();
            jdbc.sql("update success_record set mobile = '+44 20 7946 0099'").update();
            return jdbc.sql("select pg_notify('evergreen', 'PARTNER:' || :id)")
                    .param("id", customer.value())
                    .query((row, at) -> at)
                    .list();
        });

        page.soon(() -> assertThat(page.value("Mobile")).isEqualTo("+44 20 7946 0099"));
    }

    @Test
    void aNumberAndAnAddressAreDialledWrittenToAndCopiedWithOneClick() {
        var page = open("anna", made(with(partner())));

        var links = page.window().find(Anchor.class).withClassName("icon-btn").all();
        assertThat(links).extracting(Anchor::getHref).contains("tel:+442079460018", "mailto:ines@example.com");
        assertThat(page.window()
                        .find(Button.class)
                        .withAttribute("aria-label", "Copy " + PHONE)
                        .exists())
                .isTrue();
    }

    @Test
    void theSmartButtonIsThereOnlyWithALeadAndSaysItsStage() {
        var without = open("anna", made("Alone"));
        assertThat(without.shown("smart")).isEmpty();

        var with = open("anna", made(from(house.lead("Guest messaging", null, null, null))));
        var button = with.window().find(Anchor.class).withClassName("smart").single();
        assertThat(button.getElement().getAttribute("aria-label")).isEqualTo("CRM Lead, New");
        assertThat(button.getHref()).matches("leads/\\d+\\?from=record");
    }

    @Test
    void healthIsShownAsNumberAndWordAndFollowsTheStageAgainWhenCleared() {
        var record = made("Acme");
        var page = open("anna", record);
        assertThat(page.value("Health")).isEqualTo(50);
        assertThat(page.shown("word")).containsExactly("Fair");

        page.type("Health", 78);
        assertThat(page.shown("word")).containsExactly("Good");
        page.press("Save");
        assertThat(page(record).health().byHand()).isEqualTo(78);

        page.press("follow stage (50)");
        page.press("Save");
        assertThat(page(record).health().byHand()).isNull();
        assertThat(page.value("Health")).isEqualTo(50);
    }

    @Test
    void healthIsReadOnlyOnAClosedRecord() {
        var record = made("Acme");
        achieved(record);

        var page = open("anna", record);

        assertThat(page.field("Health").isReadOnly()).isTrue();
        assertThat(page.value("Health")).isEqualTo(100);
    }

    @Test
    void whatIsWrongIsSaidBesideTheFieldAndNothingIsLost() {
        var record = made("Acme");
        var page = open("anna", record);

        page.type("Email", "no address");
        page.type("Mobile", "12");
        page.press("Save");

        assertThat(page.error("Email")).isNotBlank();
        assertThat(page.error("Mobile")).isNotBlank();
        assertThat(page.value("Email")).isEqualTo("no address");
        assertThat(page(record).fields().email()).isNull();
    }

    @Test
    void aHealthOf101AndADayOfTheYear12026AreRefused() {
        var record = made("Acme");
        var page = open("anna", record);

        page.type("Health", 101);
        page.type("Renewable Date", LocalDate.of(12026, 1, 1));
        page.press("Save");

        page.expectError("Health", "0 to 100");
        page.expectError("Renewable Date", "1900 to 2999");
        assertThat(page(record).fields().renewalDate()).isNull();
    }

    @Test
    void discardingBringsBackWhatWasThere() {
        var page = open("anna", made("Acme"));
        page.type("Renewable Date", LocalDate.of(2027, 4, 1));
        assertThat(page.offers("Discard")).isTrue();

        page.press("Discard");

        assertThat(page.field("Renewable Date").isEmpty()).isTrue();
        assertThat(page.offers("Save")).isFalse();
    }

    @Test
    void aTeamThatExcludesTheSuccessPartnerClearsItAndSaysSoBeforeSaving() {
        var record = made(new RecordFields("Acme", null, null, null, null, null, null, anna, null, Set.of()));
        house.team("Nordics", house.user("nils", Role.SUCCESS_USER));
        var page = open("anna", record);
        assertThat(page.chosen("Success Partner")).isEqualTo("Anna");

        page.choose("Team", "Nordics");

        assertThat(page.chosen("Success Partner")).isEmpty();
        assertThat(page.hint("Success Partner")).contains("Anna").contains("Nordics");
        assertThat(page(record).successPartner()).isPresent();
    }

    @Test
    void whoMayOnlyReadIsOfferedNothingButToFollow() {
        var page = open("sam", made("Acme"));

        assertThat(page.window()
                        .find(Button.class)
                        .withCondition(button -> !button.getText().isBlank())
                        .all())
                .extracting(Button::getText)
                .containsExactly("Follow");
        assertThat(page.window().find(MenuBar.class).withClassName("more").exists())
                .isFalse();
        assertThat(page.labels())
                .allSatisfy(label ->
                        assertThat(page.field(label).isReadOnly()).as(label).isTrue());
    }

    @Test
    void takingARecordOnMakesOneItsSuccessPartner() {
        var record = made("Acme");
        jdbc.sql("update success_record set handed_off_at = now() where id = :id")
                .param("id", record.value())
                .update();
        var page = open("anna", record);
        assertThat(page.shown("new-badge")).containsExactly("New");

        page.press("Take it");

        assertThat(page(record).successPartner()).map(RecordPage.Member::name).contains("Anna");
        assertThat(page.chosen("Success Partner")).isEqualTo("Anna");
        assertThat(page.offers("Take it")).isFalse();
    }

    @Test
    void aRecordDeletedWhileOpenLeavesACalmNoticeAndWhatWasTyped() {
        var record = made("Acme");
        var page = open("anna", record);
        page.type("Mobile", PHONE);

        asMax(() -> records.delete(record));

        page.soon(() -> assertThat(page.text()).contains("has been deleted").contains(PHONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999", "0", "-1", "abc", "99999999999999999999", "1%27"})
    void anAddressWithoutARecordIsThePageForThat(String id) {
        var window = desks.window("anna");

        window.navigate("records/" + id, Component.class);

        assertThat(((Component) window.getCurrentView()).getElement().getTextRecursively())
                .doesNotContain("Save");
        assertThat(window.find(H1.class).single().getText()).isNotBlank();
    }

    @Test
    void onlyThoseWhoMayAreOfferedToDelete() {
        var record = made("Acme");

        assertThat(itemsOf(open("anna", record))).containsExactly("Move to…");
        assertThat(itemsOf(open("max", record))).containsExactly("Move to…", "Delete");
    }

    private static List<String> itemsOf(RecordDesk page) {
        return page
                .window()
                .find(MenuBar.class)
                .withClassName("more")
                .single()
                .getItems()
                .getFirst()
                .getSubMenu()
                .getItems()
                .stream()
                .filter(Component::isVisible)
                .map(item -> item.getText())
                .toList();
    }

    private PartnerId partner() {
        return house.partner("Tamarindo", null, PHONE, "ines@example.com");
    }

    private static RecordFields with(PartnerId customer) {
        return new RecordFields("Acme", customer, null, null, null, null, null, null, null, Set.of());
    }

    private static RecordFields from(LeadId lead) {
        return new RecordFields(null, null, null, null, null, null, null, null, lead, Set.of());
    }
}
