package app.evergreen.crm;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.base.Problem;
import app.evergreen.partner.PartnerId;
import app.evergreen.support.IntegrationTest;
import app.evergreen.team.TeamId;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
@TestConstructor(autowireMode = AutowireMode.ALL)
@RequiredArgsConstructor
class LeadFormTest {

    private static final LeadFields OPENED =
            new LeadFields("Fleet", null, "Ines", null, "ines@example.com", null, null, null, "Nine hotels");

    private final AutowireCapableBeanFactory context;
    private final LeadService leads;
    private final LeadQuery query;
    private final JdbcClient jdbc;
    private CrmStory story;
    private LeadId lead;

    @BeforeEach
    void aLeadIsOpenInAForm() {
        story = CrmStory.in(context);
        story.user("sam", "SALES");
        lead = story.lead(OPENED, "New");
    }

    @Test
    void onlyTouchedFieldsAreSavedAndWhatOthersSavedMeanwhileStays() {
        assertThat(save(OPENED, titled("Fleet 2027"), LeadField.TITLE)).isEqualTo(new LeadSave.Saved());
        assertThat(save(OPENED, noted("Ten hotels"), LeadField.NOTES)).isEqualTo(new LeadSave.Saved());

        assertThat(now()).isEqualTo(titled("Fleet 2027").with(Set.of(LeadField.NOTES), noted("Ten hotels")));
    }

    @Test
    void whatSomebodyElseSavedIntoATouchedFieldIsNeverOverwrittenSilently() {
        save(OPENED, titled("Theirs"), LeadField.TITLE);

        assertThat(save(OPENED, titled("Mine"), LeadField.TITLE))
                .isInstanceOfSatisfying(
                        LeadSave.Conflict.class,
                        conflict -> assertThat(conflict.clashes())
                                .containsExactly(Map.entry(LeadField.TITLE, new LeadClash("Fleet", "Mine", "Theirs"))));
        assertThat(now().title()).isEqualTo("Theirs");

        assertThat(save(now(), titled("Mine"), LeadField.TITLE)).isEqualTo(new LeadSave.Saved());
        assertThat(now().title()).isEqualTo("Mine");
    }

    @Test
    void twoPeopleWhoTypeTheSameDoNotClash() {
        save(OPENED, titled("Same"), LeadField.TITLE);

        assertThat(save(OPENED, titled("Same"), LeadField.TITLE)).isEqualTo(new LeadSave.Saved());
    }

    @Test
    void aMoveConflictsWithNobodysForm() {
        story.as("sam", () -> leads.move(lead, story.stage("New"), story.stage("Qualified"), Optional.empty()));

        assertThat(save(OPENED, titled("Fleet 2027"), LeadField.TITLE)).isEqualTo(new LeadSave.Saved());
    }

    @Test
    void forgedAndImpossibleValuesAreRefusedBesideTheirFields() {
        var partner = partner("Gone GmbH", true);
        var left = story.user("lena", "SALES");
        jdbc.sql("update app_user set active = false where id = :id")
                .param("id", left.value())
                .update();
        var forged = new LeadFields(
                "x".repeat(201),
                partner,
                "y".repeat(201),
                "12",
                "nobody",
                new BigDecimal("-1"),
                left,
                new TeamId(987_654),
                "z".repeat(20_001));

        assertThat(save(OPENED, forged, LeadField.values()))
                .isInstanceOfSatisfying(
                        LeadSave.Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(Problem::field)
                                .containsExactlyInAnyOrder(
                                        "title",
                                        "partner",
                                        "contact-name",
                                        "phone",
                                        "email",
                                        "expected-revenue",
                                        "salesperson",
                                        "team",
                                        "notes"));
        assertThat(now()).isEqualTo(OPENED);
    }

    @Test
    void aPartnerArchivedMeanwhileStaysOnItsLead() {
        var partner = partner("Old GmbH", false);
        var with = new LeadFields("Fleet", partner, null, null, null, null, null, null, null);
        save(OPENED, with, LeadField.PARTNER);
        jdbc.sql("update partner set archived = true where id = :id")
                .param("id", partner.value())
                .update();

        assertThat(save(now(), titled("Fleet 2027"), LeadField.TITLE)).isEqualTo(new LeadSave.Saved());
        assertThat(now().partner()).isEqualTo(partner);
    }

    @Test
    void aNumberIsKeptInInternationalForm() {
        var typed = new LeadFields("Fleet", null, null, "+44 (0)20 79460123", null, null, null, null, null);

        save(OPENED, typed, LeadField.PHONE);

        assertThat(now().phone()).isEqualTo("+44 20 7946 0123");
    }

    @Test
    void aLeadThatIsGoneIsSaidToBe() {
        story.as("sam", () -> leads.delete(lead));

        assertThat(save(OPENED, titled("Late"), LeadField.TITLE)).isEqualTo(new LeadSave.Gone());
    }

    @Test
    void whoeverShowsALeadHearsThatItSaysSomethingElse(ApplicationEvents events) {
        save(OPENED, OPENED);
        assertThat(events.stream(LeadChanged.class)).isEmpty();

        save(OPENED, titled("Fleet 2027"), LeadField.TITLE);
        assertThat(events.stream(LeadChanged.class)).containsExactly(new LeadChanged(lead));
    }

    private LeadSave save(LeadFields opened, LeadFields typed, LeadField... touched) {
        return story.as("sam", () -> leads.save(lead, new LeadEdit(opened, typed, Set.of(touched))));
    }

    private LeadFields now() {
        return story.as("sam", () -> query.page(lead).orElseThrow().fields());
    }

    private static LeadFields titled(String title) {
        return OPENED.with(Set.of(LeadField.TITLE), LeadFields.titled(title));
    }

    private static LeadFields noted(String notes) {
        return OPENED.with(
                Set.of(LeadField.NOTES), new LeadFields(null, null, null, null, null, null, null, null, notes));
    }

    private PartnerId partner(String name, boolean archived) {
        return story.partner(name, archived);
    }
}
