package app.evergreen.crm;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.partner.PartnerDraft;
import app.evergreen.partner.PartnerKind;
import app.evergreen.partner.PartnerMerge;
import app.evergreen.partner.PartnerService;
import app.evergreen.partner.PartnerUse;
import app.evergreen.support.IntegrationTest;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@IntegrationTest
@TestConstructor(autowireMode = AutowireMode.ALL)
@RequiredArgsConstructor
class LeadHistoryTest {

    private final AutowireCapableBeanFactory context;
    private final LeadService leads;
    private final LeadQuery query;
    private final LeadPartners uses;
    private final PartnerService partners;
    private final PartnerMerge merge;
    private CrmStory story;

    @BeforeEach
    void somebodySells() {
        story = CrmStory.in(context);
        story.user("sam", "SALES");
        story.user("ada", "ADMINISTRATOR");
    }

    @Test
    void aThreadTellsWhatHappenedToALeadAsPeopleReadIt() {
        var partner = story.partner("Acme", false);
        var lead = story.lead("Fleet", "New");
        var typed = new LeadFields("Fleet", partner, null, null, null, new BigDecimal("1200"), null, null, null);
        story.as("sam", () -> leads.save(lead, edit(LeadFields.titled("Fleet"), typed)));
        story.as("sam", () -> leads.move(lead, story.stage("New"), story.stage("Qualified"), Optional.empty()));

        assertThat(story.thread(lead))
                .containsExactly(
                        "thread.event.moved thread.field.stage New > Qualified",
                        "thread.event.changed crm.field.partner > Acme",
                        "thread.event.changed crm.field.expected-revenue > 1200.00",
                        "crm.event.created >");
    }

    @Test
    void aPlaceInTheSameColumnIsNoNews() {
        var lead = story.lead("Fleet", "New");
        story.as("sam", () -> leads.move(lead, story.stage("New"), story.stage("New"), Optional.empty()));

        assertThat(story.thread(lead)).containsExactly("crm.event.created >");
    }

    @Test
    void aLeadIsFoundByItsPartnersNewName() {
        var partner = story.partner("Acme", false);
        var lead = story.lead(new LeadFields("Fleet", partner, null, null, null, null, null, null, null), "New");

        var before = new PartnerDraft(PartnerKind.COMPANY, "Acme", null, null, null, null);
        story.as("sam", () -> partners.save(partner, before, PartnerDraft.company("Crème Brûlée")));

        assertThat(story.as("sam", () -> query.choices("creme fleet", 5, false)))
                .extracting(LeadChoice::id)
                .containsExactly(lead);
        assertThat(story.as("sam", () -> query.choices("acme", 5, false))).isEmpty();
    }

    @Test
    void aLeadFollowsMergedPartnersAndItsThreadSaysSo() {
        var from = story.partner("Acme Ltd", false);
        var into = story.partner("Acme", false);
        var lead = story.lead(new LeadFields("Fleet", from, null, null, null, null, null, null, null), "New");

        story.as("ada", () -> merge.merge(from, into));

        assertThat(story.as("sam", () -> query.page(lead).orElseThrow().fields().partner()))
                .isEqualTo(into);
        assertThat(story.thread(lead)).first().isEqualTo("thread.event.partners-merged >");
    }

    @Test
    void aPartnerKnowsTheLeadsThatReferToIt() {
        var partner = story.partner("Acme", false);
        story.lead(new LeadFields("Fleet", partner, null, null, null, null, null, null, null), "Qualified");

        assertThat(uses.uses(partner))
                .singleElement()
                .extracting(PartnerUse.Use::title, PartnerUse.Use::stage)
                .containsExactly("Fleet", "Qualified");
    }

    private static LeadEdit edit(LeadFields opened, LeadFields typed) {
        return new LeadEdit(opened, typed, EnumSet.allOf(LeadField.class));
    }
}
