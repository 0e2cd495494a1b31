package app.evergreen.success;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.base.Subject;
import app.evergreen.crm.CrmStageId;
import app.evergreen.crm.LeadCreation;
import app.evergreen.crm.LeadDeletion;
import app.evergreen.crm.LeadDraft;
import app.evergreen.crm.LeadFields;
import app.evergreen.crm.LeadId;
import app.evergreen.crm.LeadMove;
import app.evergreen.crm.LeadService;
import app.evergreen.security.Role;
import app.evergreen.team.TeamId;
import app.evergreen.thread.ThreadEntry;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** R6.3 to R6.6: a won lead becomes a success record. */
@NullUnmarked
class HandOffTest extends SuccessTest {

    @Autowired
    private LeadService leads;

    private CrmStageId fresh;
    private CrmStageId won;

    @BeforeEach
    void findLeadStages() {
        fresh = crmStage("New");
        won = crmStage("Won");
    }

    @Test
    void aWonLeadHasARecordInTheFirstOpenStage() {
        var acme = house.partner("Acme", null, "+1 202-555-0101", "acme@example.com");
        var lead = house.lead("Big deal", acme, null, null);

        win(lead);

        var record = page(recordOf(lead));
        assertThat(record.stage().id()).isEqualTo(onboarding);
        assertThat(record.title()).isEqualTo("Big deal");
        assertThat(record.fields().mobile()).isEqualTo("+1 202-555-0101");
        assertThat(record.fields().email()).isEqualTo("acme@example.com");
        assertThat(record.successPartner()).isEmpty();
        assertThat(record.isNew()).isTrue();
        assertThat(record.leadFixed()).isTrue();
        assertThat(thread(record.id()).getFirst().event()).isEqualTo("thread.event.created-from-lead");
    }

    @Test
    void aLeadMadeInAWonStageIsWonAtOnce() {
        var made = house.as("sam", () -> leads.create(LeadDraft.titled("Quick", won)));

        assertThat(page(recordOf(((LeadCreation.Created) made).id())).title()).isEqualTo("Quick");
    }

    @Test
    void theRecordTakesTheLeadsTeamElseTheDefaultTeam() {
        var north = house.team("North", anna);
        var south = house.team("South", anna);
        jdbc.sql("update general_settings set default_team_id = :team")
                .param("team", south.value())
                .update();

        assertThat(teamOf(wonWith(Optional.of(north)))).isEqualTo(north);
        assertThat(teamOf(wonWith(Optional.empty()))).isEqualTo(south);
    }

    @Test
    void unwonAndWonAgainThereIsOneRecord() {
        var lead = house.lead("Deal", null, null, null);
        win(lead);
        var record = recordOf(lead);

        assertThat(house.as("sam", () -> leads.move(lead, won, fresh, Optional.empty())))
                .isInstanceOf(LeadMove.Moved.class);
        assertThat(thread(record).getFirst().event()).isEqualTo("thread.event.lead-unwon");
        win(lead);

        assertThat(recordOf(lead)).isEqualTo(record);
        assertThat(threadOf(lead)).extracting(ThreadEntry::event).contains("thread.event.lead-has-record");
    }

    @Test
    void aLeadWithARecordStaysAndADeletedRecordFreesIt() {
        var lead = house.lead("Deal", null, null, null);
        win(lead);

        assertThat(house.as("sam", () -> leads.delete(lead)))
                .isInstanceOfSatisfying(
                        LeadDeletion.Refused.class,
                        refused -> assertThat(refused.why().arguments()).contains("Deal"));

        asMax(() -> records.delete(recordOf(lead)));
        assertThat(house.as("sam", () -> leads.delete(lead))).isEqualTo(new LeadDeletion.Deleted());
    }

    @Test
    void nobodyUnlinksWhatWinningMade() {
        var lead = house.lead("Deal", null, null, null);
        win(lead);
        var record = recordOf(lead);
        var edit = Fields.edit(page(record).fields(), RecordField.LEAD, null);

        assertThat(asMax(() -> records.save(record, edit))).isInstanceOf(RecordSave.Refused.class);
    }

    @Test
    void whoTakesItIsItsSuccessPartnerAndOnlyTheFirstOneIs() {
        house.user("ben", Role.SUCCESS_USER);
        var record = wonWith(Optional.empty());
        assertThat(page(record).mayTake()).isTrue();

        assertThat(asAnna(() -> records.take(record))).isEqualTo(new TakeResult.Taken());
        assertThat(house.as("ben", () -> records.take(record))).isInstanceOf(TakeResult.Refused.class);

        assertThat(page(record).isNew()).isFalse();
        assertThat(page(record).successPartner().orElseThrow().id()).isEqualTo(anna);
    }

    @Test
    void onlyTheTeamTakesWhatBelongsToATeam() {
        house.user("ben", Role.SUCCESS_USER);
        var record = wonWith(Optional.of(house.team("North", anna)));

        assertThat(house.as("ben", () -> query.page(record)).orElseThrow().mayTake())
                .isFalse();
        assertThat(house.as("ben", () -> records.take(record))).isInstanceOf(TakeResult.Refused.class);
        assertThat(asAnna(() -> records.take(record))).isEqualTo(new TakeResult.Taken());
    }

    @Test
    void whoIsMadeSuccessPartnerHasTakenIt() {
        var record = wonWith(Optional.empty());

        save(record, RecordField.SUCCESS_PARTNER, anna);

        assertThat(page(record).isNew()).isFalse();
    }

    private RecordId wonWith(Optional<TeamId> team) {
        var fields = new LeadFields("Deal", null, null, null, null, null, null, team.orElse(null), null);
        var made = house.as("sam", () -> leads.create(new LeadDraft(fields, Optional.of(won))));
        return recordOf(((LeadCreation.Created) made).id());
    }

    private TeamId teamOf(RecordId record) {
        return page(record).team().orElseThrow().id();
    }

    private void win(LeadId lead) {
        assertThat(house.as("sam", () -> leads.move(lead, fresh, won, Optional.empty())))
                .isEqualTo(new LeadMove.Moved(lead, true));
    }

    private List<ThreadEntry> threadOf(LeadId lead) {
        return asAnna(() -> threads.page(Subject.lead(lead.value()), Optional.empty(), A_HUNDRED));
    }

    private RecordId recordOf(LeadId lead) {
        return new RecordId(jdbc.sql("select id from success_record where lead_id = :lead")
                .param("lead", lead.value())
                .query(Long.class)
                .single());
    }

    private CrmStageId crmStage(String name) {
        return new CrmStageId(jdbc.sql("select id from crm_stage where name = :name")
                .param("name", name)
                .query(Long.class)
                .single());
    }
}
