package app.evergreen.success;

import static app.evergreen.success.RecordField.CUSTOMER;
import static app.evergreen.success.RecordField.LEAD;
import static app.evergreen.success.RecordField.MOBILE;
import static app.evergreen.success.RecordField.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.crm.LeadEdit;
import app.evergreen.crm.LeadField;
import app.evergreen.crm.LeadFields;
import app.evergreen.crm.LeadId;
import app.evergreen.crm.LeadQuery;
import app.evergreen.crm.LeadSave;
import app.evergreen.crm.LeadService;
import app.evergreen.partner.PartnerDraft;
import app.evergreen.partner.PartnerId;
import app.evergreen.partner.PartnerMerge;
import app.evergreen.partner.PartnerQuery;
import app.evergreen.partner.PartnerSave;
import app.evergreen.partner.PartnerService;
import app.evergreen.thread.TrackedChange;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** R3: title, customer, mobile and email follow their sources. */
@NullUnmarked
class AutomaticFieldsTest extends SuccessTest {

    private static final String OFFICE = "+1 202-555-0101";
    private static final String POCKET = "+1 202-555-0102";
    private static final String OF_LEAD = "+1 202-555-0103";
    private static final String TYPED = "+1 202-555-0104";

    @Autowired
    private PartnerService partners;

    @Autowired
    private PartnerQuery partnerQuery;

    @Autowired
    private PartnerMerge partnerMerge;

    @Autowired
    private LeadService leads;

    @Autowired
    private LeadQuery leadQuery;

    @Test
    void aLeadGivesTitleAndCustomer() {
        var acme = house.partner("Acme", null, null, null);
        var record = made("Typed title");

        saved(save(record, LEAD, house.lead("Big deal", acme, null, null)));

        assertThat(page(record).title()).isEqualTo("Big deal");
        assertThat(page(record).source(TITLE)).isInstanceOf(Source.FromLead.class);
        assertThat(page(record).fields().customer()).isEqualTo(acme);
        assertThat(page(record).source(CUSTOMER)).isInstanceOf(Source.FromLead.class);
    }

    @Test
    void mobileComesFromTheCustomersMobileThenItsPhoneThenTheLead() {
        var lead = house.lead("Deal", null, OF_LEAD, null);
        var record = made("Acme");
        saved(save(record, MOBILE, TYPED));
        saved(save(record, LEAD, lead));
        assertThat(page(record).fields().mobile()).isEqualTo(OF_LEAD);

        saved(save(record, CUSTOMER, house.partner("With office", OFFICE, null, null)));
        assertThat(page(record).fields().mobile()).isEqualTo(OFFICE);

        saved(save(record, CUSTOMER, house.partner("With pocket", OFFICE, POCKET, null)));
        assertThat(page(record).fields().mobile()).isEqualTo(POCKET);
        assertThat(page(record).source(MOBILE)).isInstanceOf(Source.FromPartner.class);
    }

    @Test
    void emailComesFromTheCustomerThenTheLead() {
        var record = made("Acme");
        saved(save(record, LEAD, house.lead("Deal", null, null, "lead@example.com")));
        assertThat(page(record).fields().email()).isEqualTo("lead@example.com");

        saved(save(record, CUSTOMER, house.partner("Acme", null, null, "acme@example.com")));

        assertThat(page(record).fields().email()).isEqualTo("acme@example.com");
    }

    @Test
    void aReadOnlyFieldCannotBeSet() {
        var record = made("Acme");
        saved(save(record, CUSTOMER, house.partner("Acme", null, POCKET, null)));

        assertThat(save(record, MOBILE, TYPED)).isInstanceOf(RecordSave.Invalid.class);
        assertThat(page(record).fields().mobile()).isEqualTo(POCKET);
    }

    @Test
    void aChangedNumberArrivesWithoutAnEntry() {
        var acme = house.partner("Acme", null, POCKET, null);
        var record = made("Acme");
        saved(save(record, CUSTOMER, acme));
        var told = thread(record).size();

        change(acme, before -> before.reachedBy(null, OFFICE, null));

        assertThat(page(record).fields().mobile()).isEqualTo(OFFICE);
        assertThat(thread(record)).hasSize(told);
    }

    @Test
    void whatWasTypedShowsAgainWhenTheSourceLosesItsValue() {
        var acme = house.partner("Acme", null, POCKET, null);
        var record = made("Acme");
        saved(save(record, MOBILE, TYPED));
        saved(save(record, CUSTOMER, acme));

        change(acme, before -> before.reachedBy(null, null, null));

        assertThat(page(record).fields().mobile()).isEqualTo(TYPED);
        assertThat(page(record).source(MOBILE).gives()).isFalse();
    }

    @Test
    void aChangedLeadTitleAndCustomerAreToldInTheThread() {
        var acme = house.partner("Acme", null, null, null);
        var beta = house.partner("Beta", null, null, null);
        var lead = house.lead("Deal", acme, null, null);
        var record = made("Acme");
        saved(save(record, LEAD, lead));

        change(lead, LeadField.TITLE, LeadFields.titled("Better deal"));
        change(lead, LeadField.PARTNER, new LeadFields("x", beta, null, null, null, null, null, null, null));

        assertThat(thread(record).get(1).changes())
                .containsExactly(new TrackedChange("thread.field.title", "Deal", "Better deal"));
        assertThat(thread(record).get(0).changes())
                .containsExactly(new TrackedChange("thread.field.customer", "Acme", "Beta"));
        assertThat(page(record).customer().orElseThrow().name()).isEqualTo("Beta");
    }

    @Test
    void aRecordWhoseLeadIsUnlinkedKeepsATitle() {
        var record = made(Fields.with(RecordFields.EMPTY, LEAD, house.lead("Deal", null, null, null)));

        var edit = Fields.edit(page(record).fields(), LEAD, null);
        assertThat(asMax(() -> records.save(record, edit))).isEqualTo(new RecordSave.Saved());

        assertThat(page(record).title()).isEqualTo("Deal");
        assertThat(page(record).source(TITLE).gives()).isFalse();
    }

    @Test
    void mergedPartnersAreOneForRecordsTypedAndFromLeads() {
        var acme = house.partner("Acme", null, POCKET, null);
        var twin = house.partner("ACME Inc", null, null, null);
        var typed = made("Typed");
        saved(save(typed, CUSTOMER, twin));
        var fromLead = made("From lead");
        saved(save(fromLead, LEAD, house.lead("Deal", twin, null, null)));

        assertThat(asMax(() -> partnerMerge.merge(twin, acme))).isInstanceOf(PartnerMerge.Result.Merged.class);

        for (var record : Set.of(typed, fromLead)) {
            assertThat(page(record).fields().customer()).isEqualTo(acme);
            assertThat(page(record).fields().mobile()).isEqualTo(POCKET);
        }
        assertThat(thread(typed).getFirst().arguments()).containsExactly("ACME Inc", "Acme");
        assertThat(thread(fromLead).getFirst().changes())
                .containsExactly(new TrackedChange("thread.field.customer", "ACME Inc", "Acme"));
    }

    @Test
    void aCustomersNewNameIsFound() {
        var acme = house.partner("Acme", null, null, null);
        var record = made("Record");
        saved(save(record, CUSTOMER, acme));

        change(acme, before -> PartnerDraft.company("Überflieger"));

        assertThat(jdbc.sql("select search_text from success_record where id = :id")
                        .param("id", record.value())
                        .query(String.class)
                        .single())
                .contains("uberflieger")
                .doesNotContain("acme");
    }

    private static void saved(RecordSave save) {
        assertThat(save).isEqualTo(new RecordSave.Saved());
    }

    private void change(PartnerId partner, UnaryOperator<PartnerDraft> how) {
        var before = asAnna(() -> partnerQuery.page(partner)).orElseThrow().values();
        assertThat(asAnna(() -> partners.save(partner, before, how.apply(before))))
                .isInstanceOf(PartnerSave.Saved.class);
    }

    private void change(LeadId lead, LeadField field, LeadFields typed) {
        var before = asAnna(() -> leadQuery.page(lead)).orElseThrow().fields();
        var edit = new LeadEdit(before, before.with(Set.of(field), typed), Set.of(field));
        assertThat(house.as("sam", () -> leads.save(lead, edit))).isInstanceOf(LeadSave.Saved.class);
    }
}
