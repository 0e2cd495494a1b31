package app.evergreen.success;

import static app.evergreen.success.RecordField.CUSTOMER;
import static app.evergreen.success.RecordField.EMAIL;
import static app.evergreen.success.RecordField.LEAD;
import static app.evergreen.success.RecordField.MOBILE;
import static app.evergreen.success.RecordField.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.base.SearchText;
import app.evergreen.crm.LeadEdit;
import app.evergreen.crm.LeadField;
import app.evergreen.crm.LeadFields;
import app.evergreen.crm.LeadId;
import app.evergreen.crm.LeadQuery;
import app.evergreen.crm.LeadService;
import app.evergreen.partner.PartnerDraft;
import app.evergreen.partner.PartnerId;
import app.evergreen.partner.PartnerMerge;
import app.evergreen.partner.PartnerQuery;
import app.evergreen.partner.PartnerService;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** R3.2: whatever people do to records and their sources, each row holds what its sources yield. */
@NullUnmarked
class RecomputingTest extends SuccessTest {

    private static final int STEPS = 40;

    private record Row(String stored, String yielded, String searchText, String found) {}

    @Autowired
    private PartnerService partners;

    @Autowired
    private PartnerQuery partnerQuery;

    @Autowired
    private PartnerMerge merge;

    @Autowired
    private LeadService leads;

    @Autowired
    private LeadQuery leadQuery;

    private final List<PartnerId> companies = new ArrayList<>();
    private final List<LeadId> deals = new ArrayList<>();
    private final List<RecordId> cards = new ArrayList<>();

    @BeforeEach
    void beginWithAFew() {
        for (var name : List.of("Acme", "Beta", "Gamma", "Delta")) {
            companies.add(house.partner(name, null, null, null));
            deals.add(house.lead("Deal with " + name, null, null, null));
            cards.add(made(name));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void rowsHoldWhatTheirSourcesYield(long seed) {
        var dice = new Random(seed);
        for (var step = 0; step < STEPS; step++) {
            something(dice, step);
            assertThat(rows()).allSatisfy(row -> {
                assertThat(row.stored()).isEqualTo(row.yielded());
                assertThat(row.searchText()).isEqualTo(row.found());
            });
        }
    }

    private void something(Random dice, int step) {
        switch (dice.nextInt(8)) {
            case 0 -> edit(dice, CUSTOMER, dice.nextBoolean() ? any(dice, companies) : null);
            case 1 -> edit(dice, LEAD, dice.nextBoolean() ? any(dice, deals) : null);
            case 2 -> edit(dice, MOBILE, dice.nextBoolean() ? number(step) : null);
            case 3 -> edit(dice, EMAIL, dice.nextBoolean() ? "typed%d@example.com".formatted(step) : null);
            case 4 -> edit(dice, TITLE, "Title " + step);
            case 5 -> changePartner(dice, step);
            case 6 -> changeLead(dice, step);
            default -> mergeTwo(dice);
        }
    }

    private void edit(Random dice, RecordField field, Object value) {
        var record = any(dice, cards);
        var edit = Fields.edit(page(record).fields(), field, value);
        asMax(() -> records.save(record, edit));
    }

    private void changePartner(Random dice, int step) {
        var company = any(dice, companies);
        var before = asMax(() -> partnerQuery.page(company)).orElseThrow().values();
        var after = PartnerDraft.company("Company " + step)
                .reachedBy(
                        dice.nextBoolean() ? number(step) : null,
                        dice.nextBoolean() ? number(step + 1) : null,
                        dice.nextBoolean() ? "of%d@example.com".formatted(step) : null);
        asMax(() -> partners.save(company, before, after));
    }

    private void changeLead(Random dice, int step) {
        var lead = any(dice, deals);
        var before = asMax(() -> leadQuery.page(lead)).orElseThrow().fields();
        var after = new LeadFields(
                "Deal " + step,
                dice.nextBoolean() ? any(dice, companies) : null,
                null,
                dice.nextBoolean() ? number(step + 2) : null,
                dice.nextBoolean() ? "lead%d@example.com".formatted(step) : null,
                null,
                null,
                null,
                null);
        var touched = Set.of(LeadField.TITLE, LeadField.PARTNER, LeadField.PHONE, LeadField.EMAIL);
        house.as("sam", () -> leads.save(lead, new LeadEdit(before, after, touched)));
    }

    private void mergeTwo(Random dice) {
        if (companies.size() > 2) {
            var gone = companies.remove(dice.nextInt(companies.size()));
            var stays = any(dice, companies);
            assertThat(asMax(() -> merge.merge(gone, stays))).isInstanceOf(PartnerMerge.Result.Merged.class);
        }
    }

    private static <T> T any(Random dice, List<T> some) {
        return some.get(dice.nextInt(some.size()));
    }

    private static String number(int step) {
        return "+1 202-555-01%02d".formatted(step % 100);
    }

    /** Reckons in SQL what the application reckons in Java. */
    private List<Row> rows() {
        return jdbc.sql("""
                        select concat_ws('|', r.title, r.customer_id, r.mobile, r.email) as stored,
                            concat_ws('|', coalesce(l.title, r.typed_title), coalesce(l.partner_id, r.typed_customer_id),
                                coalesce(c.mobile, c.phone, l.phone, r.typed_mobile),
                                coalesce(c.email, l.email, r.typed_email)) as yielded,
                            r.title, c.name, r.mobile, r.email, r.search_text
                        from success_record r left join crm_lead l on l.id = r.lead_id
                            left join partner c on c.id = coalesce(l.partner_id, r.typed_customer_id)
                        """)
                .query((row, number) -> new Row(
                        row.getString("stored"),
                        row.getString("yielded"),
                        row.getString("search_text"),
                        new SearchText()
                                .words(row.getString("title"))
                                .words(row.getString("name"))
                                .words(row.getString("email"))
                                .phone(row.getString("mobile"))
                                .toString()))
                .list();
    }
}
