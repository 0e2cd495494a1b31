package app.evergreen.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.evergreen.crm.LeadEdit;
import app.evergreen.crm.LeadField;
import app.evergreen.crm.LeadFields;
import app.evergreen.crm.LeadId;
import app.evergreen.crm.LeadQuery;
import app.evergreen.crm.LeadSave;
import app.evergreen.crm.LeadService;
import app.evergreen.partner.PartnerDraft;
import app.evergreen.partner.PartnerId;
import app.evergreen.partner.PartnerQuery;
import app.evergreen.partner.PartnerSave;
import app.evergreen.partner.PartnerService;
import app.evergreen.security.SystemActor;
import app.evergreen.stage.StageQuery;
import app.evergreen.success.CreateResult;
import app.evergreen.success.NewRecord;
import app.evergreen.success.RecordFields;
import app.evergreen.success.SuccessRecordService;
import app.evergreen.support.IntegrationTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.test.context.TestPropertySource;

@IntegrationTest
@TestPropertySource(properties = "evergreen.load-data=500")
@TestConstructor(autowireMode = AutowireMode.ALL)
@RequiredArgsConstructor
class LoadDataTest {

    private static final String PARTNERS =
            "select id, kind, name, company_id, phone, mobile, email, search_text from partner order by id";
    private static final String LEADS =
            "select id, title, partner_id, phone, email, search_text, crm_stage_id, won, rank from crm_lead order by id";
    private static final String RECORDS = """
            select id, title, customer_id, mobile, email, typed_title, typed_customer_id, lead_id, stage_id, outcome, rank, search_text
            from success_record order by id
            """;

    private final JdbcClient jdbc;
    private final LoadData load;
    private final SystemActor actor;
    private final PartnerService partners;
    private final PartnerQuery partnerQuery;
    private final LeadService leads;
    private final LeadQuery leadQuery;
    private final SuccessRecordService records;
    private final StageQuery stages;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            records                    | 500 | success_record
            records of leads           | 84   | success_record where lead_fixed
            partners                   | 252 | partner
            leads                      | 134 | crm_lead
            rows with the demo's mark  | 0    | (select demo from partner union all select demo from crm_lead union all select demo from success_record union all select demo from app_user) marks where demo
            won leads without a record | 0    | crm_lead l where won and not exists (select from success_record r where r.lead_id = l.id)
            leads that are not won but have one | 0 | crm_lead l join success_record r on r.lead_id = l.id where not l.won
            records between the gaps   | 0    | success_record where rank % 4294967296 <> 0
            records in one place       | 0    | success_record a join success_record b on b.stage_id = a.stage_id and b.rank = a.rank and b.id <> a.id
            closed at another moment   | 0    | success_record where outcome <> 'OPEN' and closed_at <> stage_since
            closed without a last stage| 0    | success_record where (outcome = 'OPEN') <> (last_open_stage_id is null)
            taken by nobody            | 0    | success_record where taken_at is not null and success_partner_id is null
            subjects without a thread  | 0    | subject s where not exists (select from thread_entry e where e.subject_id = s.id)
            subjects nobody follows    | 0    | subject s where not exists (select from follower f where f.subject_id = s.id)
            partners who do not follow | 0    | success_record r where success_partner_id is not null and not exists (select from follower f where f.subject_id = r.id and f.user_id = r.success_partner_id)
            changes of nothing         | 0    | thread_entry e where (kind = 'TRACKED') <> exists (select from tracked_change c where c.entry_id = e.id)
            entries in the future      | 0    | thread_entry where at > '2027-03-01T09:00:00Z'
            open work of closed records| 0    | activity a join success_record r on r.id = a.subject_id where r.outcome <> 'OPEN' and done_at is null and cancelled_at is null
            done work nobody told of   | 0    | activity a where done_at is not null and not exists (select from thread_entry e where e.subject_id = a.subject_id and e.event = 'thread.event.activity-done-with' and e.at = a.done_at)
            notices of own doing       | 0    | notice where user_id = actor_id
            mails waiting              | 0    | outbox
            """)
    void itIsWhatTheServicesWouldHaveWritten(String what, int number, String rows) {
        assertThat(jdbc.sql("select count(*) from " + rows).query(Integer.class).single())
                .as(what)
                .isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            terminal records | 250 | 350   | success_record where outcome <> 'OPEN'
            entries          | 5000 | 6000 | thread_entry
            activities       | 430 | 570  | activity
            overdue renewals | 5    | 40    | success_record where outcome = 'OPEN' and renewal_date < '2027-03-01'
            late activities  | 5    | 80    | activity where done_at is null and cancelled_at is null and due < '2027-03-01'
            new records      | 1    | 3     | success_record where handed_off_at is not null and taken_at is null
            """)
    void thereIsAboutAsMuchAsAHouseWouldHave(String what, int least, int most, String rows) {
        assertThat(jdbc.sql("select count(*) from " + rows).query(Integer.class).single())
                .as(what)
                .isBetween(least, most);
    }

    @Test
    void theServicesRecomputeEveryRowAndFindItAsItWas() {
        var before = rows();
        actor.as(DemoHouse.ADMINISTRATOR, () -> {
            ids("partner").forEach(id -> touch(new PartnerId(id)));
            ids("crm_lead").forEach(id -> touch(new LeadId(id)));
            return true;
        });
        assertThat(rows()).isEqualTo(before);
    }

    private List<Map<String, Object>> rows() {
        return List.of(PARTNERS, LEADS, RECORDS).stream()
                .flatMap(sql -> jdbc.sql(sql).query().listOfRows().stream())
                .toList();
    }

    private List<Long> ids(String table) {
        return jdbc.sql("select id from " + table + " order by id")
                .query(Long.class)
                .list();
    }

    private void touch(PartnerId id) {
        var as = partnerQuery.page(id).orElseThrow().values();
        var other = new PartnerDraft(as.kind(), as.name() + " x", as.company(), null, null, null);
        assertThat(partners.save(id, as, other)).isInstanceOf(PartnerSave.Saved.class);
        assertThat(partners.save(id, other, as)).isInstanceOf(PartnerSave.Saved.class);
    }

    private void touch(LeadId id) {
        var as = leadQuery.page(id).orElseThrow().fields();
        var other = new LeadFields(
                as.title() + " x",
                as.partner(),
                as.contactName(),
                null,
                null,
                as.expectedRevenue(),
                as.salesperson(),
                as.team(),
                as.notes());
        save(id, as, other);
        save(id, other, as);
    }

    private void save(LeadId id, LeadFields from, LeadFields to) {
        var edit = new LeadEdit(from, to, Set.of(LeadField.TITLE, LeadField.PHONE, LeadField.EMAIL));
        assertThat(leads.save(id, edit)).isInstanceOf(LeadSave.Saved.class);
    }

    @Test
    void peopleWorkOnBehindIt() {
        var made = actor.as(
                "success",
                () -> records.create(new NewRecord(
                        stages.all().getFirst().id(), RecordFields.titled("The first one made by hand"))));

        assertThat(made).isInstanceOf(CreateResult.Created.class);
    }

    @Test
    void aDatabaseThatHoldsAnythingIsLeftAlone() {
        load.run(new DefaultApplicationArguments());

        assertThat(jdbc.sql("select count(*) from success_record")
                        .query(Integer.class)
                        .single())
                .isEqualTo(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "many", "1000001", "1e3"})
    void aNumberThatIsNoneStopsTheStart(String records) {
        assertThatThrownBy(() -> LoadOptions.of(new MockEnvironment().withProperty("evergreen.load-data", records)))
                .isInstanceOf(InvalidConfigurationPropertyValueException.class);
    }

    @Test
    void withoutTheOptionThereIsNone() {
        assertThat(LoadOptions.of(new MockEnvironment())).isEmpty();
        assertThat(LoadOptions.of(new MockEnvironment().withProperty("evergreen.load-data", "1000000")))
                .contains(new LoadOptions(1_000_000, 10));
    }
}
