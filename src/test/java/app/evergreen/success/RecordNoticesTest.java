package app.evergreen.success;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.evergreen.crm.CrmStageId;
import app.evergreen.crm.LeadService;
import app.evergreen.notification.Notice;
import app.evergreen.notification.NoticeKind;
import app.evergreen.notification.NoticeQuery;
import app.evergreen.security.Role;
import app.evergreen.security.UserId;
import app.evergreen.team.TeamId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** R6.3 and R3.6: people hear of records that have become theirs. */
@NullUnmarked
class RecordNoticesTest extends SuccessTest {

    @Autowired
    private LeadService leads;

    @Autowired
    private NoticeQuery notices;

    private UserId ben;

    @BeforeEach
    void hireBen() {
        ben = house.user("ben", Role.SUCCESS_USER);
    }

    @Test
    void aWonLeadTellsTheTeamsMembersAndNobodyElse() {
        var outsider = house.user("olga", Role.SUCCESS_USER);
        assertThat(outsider).isNotNull();
        win("Big deal", house.team("North", anna, ben));

        assertThat(told("anna"))
                .extracting(Notice::kind, notice -> notice.subject().title(), Notice::actorName)
                .containsExactly(tuple(NoticeKind.HANDED_OFF, "Big deal", "Sam"));
        assertThat(told("ben")).hasSize(1);
        assertThat(told("olga")).isEmpty();
        assertThat(told("max")).isEmpty();
    }

    @Test
    void aWonLeadWithoutATeamTellsThoseWhoLead() {
        win("Big deal", null);

        assertThat(told("max")).extracting(Notice::kind).containsExactly(NoticeKind.HANDED_OFF);
        assertThat(told("anna")).isEmpty();
    }

    @Test
    void aSuccessPartnerHearsWhoMadeThemOneAndNobodyHearsOfTheirOwnDoing() {
        var record = made("Acme");

        save(record, RecordField.SUCCESS_PARTNER, ben);
        assertThat(told("ben"))
                .extracting(Notice::kind, notice -> notice.subject().href(), Notice::actorName, Notice::seen)
                .containsExactly(tuple(NoticeKind.ENTRUSTED, "records/" + record.value(), "Anna", false));

        save(record, RecordField.SUCCESS_PARTNER, anna);
        assertThat(told("anna")).isEmpty();
    }

    @Test
    void aRecordMadeForAColleagueTellsThem() {
        made(Fields.with(RecordFields.titled("Acme"), RecordField.SUCCESS_PARTNER, ben));

        assertThat(told("ben")).extracting(Notice::kind).containsExactly(NoticeKind.ENTRUSTED);
    }

    private List<Notice> told(String username) {
        return house.as(username, () -> notices.latest(A_HUNDRED));
    }

    private void win(String title, @Nullable TeamId team) {
        var lead = house.lead(title, null, null, null);
        jdbc.sql("update crm_lead set team_id = :team where id = :id")
                .param("team", team == null ? null : team.value())
                .param("id", lead.value())
                .update();
        house.as("sam", () -> leads.move(lead, stage("New"), stage("Won"), Optional.empty()));
    }

    private CrmStageId stage(String name) {
        return new CrmStageId(jdbc.sql("select id from crm_stage where name = :name")
                .param("name", name)
                .query(Long.class)
                .single());
    }
}
