package app.evergreen.success;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.activity.ActivityDraft;
import app.evergreen.activity.ActivityLine;
import app.evergreen.activity.ActivityQuery;
import app.evergreen.activity.ActivityService;
import app.evergreen.activity.ActivityTypeQuery;
import app.evergreen.base.Subject;
import app.evergreen.crm.CrmStageId;
import app.evergreen.crm.LeadId;
import app.evergreen.crm.LeadService;
import app.evergreen.security.Role;
import app.evergreen.stage.StageDraft;
import app.evergreen.stage.StageOutcome;
import app.evergreen.team.TeamId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** R5.5, R6.4 and R9.1: what becomes of open activities when records close, come back, or lose their lead's win. */
@NullUnmarked
class ClosingActivitiesTest extends SuccessTest {

    @Autowired
    private ActivityService activities;

    @Autowired
    private ActivityQuery activityQuery;

    @Autowired
    private ActivityTypeQuery types;

    @Autowired
    private LeadService leads;

    @Autowired
    private LostReasonQuery reasons;

    @Test
    void losingARecordCancelsItsOpenActivitiesIfThatIsWanted() {
        var record = planned("Call", "Send the offer");

        lost(record);

        assertThat(open(record)).isEmpty();
        assertThat(jdbc.sql("select count(*) from activity where cancelled_at is not null and cancelled_by = :anna")
                        .param("anna", anna.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void andKeepsThemIfNot() {
        var record = planned("Call");
        var loss = new Loss(house.reason(1), "", false);

        moved(asAnna(() -> records.lose(record, onboarding, Optional.of(loss))));

        assertThat(open(record)).hasSize(1);
    }

    @Test
    void theQuestionSaysHowManyThereAre() {
        var record = planned("Call", "Send the offer");
        asAnna(() -> activities.done(open(record).getFirst().id(), "Reached her"));

        assertThat(asAnna(() -> reasons.question(record)).openActivities()).isEqualTo(1);
    }

    @Test
    void achievingKeepsThem() {
        var record = planned("Call");

        achieved(record);

        assertThat(open(record)).hasSize(1);
    }

    @Test
    void undoingALossBringsBackWhatItCancelledWithOneEntry() {
        var record = planned("Call", "Send the offer", "Visit");
        asAnna(() -> activities.cancel(List.of(open(record).getFirst().id())));
        var move = lost(record);
        var before = thread(record).size();

        assertThat(asAnna(() -> records.undo(move.undo()))).isInstanceOf(UndoResult.Undone.class);

        assertThat(open(record)).extracting(ActivityLine::words).containsExactly("Send the offer", "Visit");
        assertThat(thread(record)).hasSize(before + 1);
    }

    @Test
    void whatComesBackIsNeverLeftWithSomebodyWhoHasLeft() {
        var record = planned("Call");
        var ben = house.user("ben", Role.SUCCESS_USER);
        jdbc.sql("update activity set assignee_id = :ben")
                .param("ben", ben.value())
                .update();
        var move = lost(record);
        jdbc.sql("update app_user set active = false where username = 'ben'").update();

        assertThat(asAnna(() -> records.undo(move.undo()))).isInstanceOf(UndoResult.Undone.class);

        assertThat(open(record)).extracting(line -> line.assignee().id()).containsExactly(anna);
    }

    @Test
    void aStageThatBecomesLostCancelsTheActivitiesOfItsRecords() {
        var record = planned("Call");
        var line = asMax(() -> stageQuery.find(onboarding)).orElseThrow();
        var draft = new StageDraft(line.name(), StageOutcome.LOST, 0, false);

        assertThat(asMax(() -> stageChanges.save(onboarding, draft, Optional.empty())))
                .isEqualTo(new StageChange.NeedsConfirmation(1, StageOutcome.OPEN, StageOutcome.LOST, true, 1));
        var confirmed = Optional.of(new StageConfirmation(1, Optional.of(price(""))));
        assertThat(asMax(() -> stageChanges.save(onboarding, draft, confirmed))).isInstanceOf(StageChange.Saved.class);

        assertThat(open(record)).isEmpty();
    }

    @Test
    void aLeadThatIsNoLongerWonGivesTheSuccessPartnerSomethingToDo() {
        var record = wonBy(null);
        asAnna(() -> records.take(record));

        unwin(record);

        assertThat(open(record)).extracting(line -> line.assignee().id()).containsExactly(anna);
    }

    @Test
    void withoutASuccessPartnerTheTeamsLeaderAndWithoutALeaderEveryManager() {
        var ben = house.user("ben", Role.SUCCESS_USER);
        var north = house.team("North", anna, ben);
        jdbc.sql("update team set leader_id = :ben where id = :north")
                .param("ben", ben.value())
                .param("north", north.value())
                .update();
        var led = wonBy(north);
        var teamless = wonBy(null);

        unwin(led);
        unwin(teamless);

        assertThat(open(led)).extracting(line -> line.assignee().name()).containsExactly("Ben");
        assertThat(open(teamless)).extracting(line -> line.assignee().name()).containsExactly("Max");
    }

    private RecordId planned(String... summaries) {
        var record = made("Acme");
        var type = asAnna(types::active).getFirst().id();
        for (var summary : summaries) {
            var draft = new ActivityDraft(type, summary, "", LocalDate.of(2027, 3, 3), anna);
            asAnna(() -> activities.plan(Subject.record(record.value()), draft));
        }
        return record;
    }

    private List<ActivityLine> open(RecordId record) {
        return asAnna(() -> activityQuery.open(Subject.record(record.value())));
    }

    private RecordId wonBy(TeamId team) {
        var lead = house.lead("Deal", null, null, null);
        jdbc.sql("update crm_lead set team_id = :team where id = :id")
                .param("team", team == null ? null : team.value())
                .param("id", lead.value())
                .update();
        house.as("sam", () -> leads.move(lead, crmStage("New"), crmStage("Won"), Optional.empty()));
        return recordOf(lead);
    }

    private void unwin(RecordId record) {
        var lead = new LeadId(jdbc.sql("select lead_id from success_record where id = :id")
                .param("id", record.value())
                .query(Long.class)
                .single());
        house.as("sam", () -> leads.move(lead, crmStage("Won"), crmStage("New"), Optional.empty()));
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
