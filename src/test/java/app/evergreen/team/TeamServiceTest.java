package app.evergreen.team;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.base.Problem;
import app.evergreen.base.SaveResult;
import app.evergreen.security.SystemActor;
import app.evergreen.security.UserDepartures;
import app.evergreen.security.UserId;
import app.evergreen.security.UserLine;
import app.evergreen.support.IntegrationTest;
import app.evergreen.support.Scenery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Teams, their members and leaders; who leaves hands over (R3.6). */
@IntegrationTest
class TeamServiceTest {

    @Autowired
    private TeamService teams;

    @Autowired
    private TeamQuery query;

    @Autowired
    private UserDepartures departures;

    @Autowired
    private SystemActor actor;

    @Autowired
    private JdbcClient jdbc;

    private UserId anna;
    private UserId ben;

    @BeforeEach
    void twoColleagues() {
        anna = user("anna");
        ben = user("ben");
    }

    @Test
    void aTeamHasMembersAndALeaderAmongThem() {
        var north = add(new TeamDraft(" North ", Optional.of(anna), Set.of(anna, ben)));

        assertThat(asAdmin(() -> query.find(north))).contains(new TeamLine(north, "North", Optional.of(anna), false));
        assertThat(asAdmin(() -> query.members(north))).extracting(UserLine::id).containsExactly(anna, ben);
        assertThat(asAdmin(() -> query.teamsOf(ben))).extracting(TeamLine::id).containsExactly(north);
    }

    @Test
    void aLeaderWhoIsNoMemberIsRefused() {
        assertThat(asAdmin(() -> teams.add(new TeamDraft("North", Optional.of(ben), Set.of(anna)))))
                .isEqualTo(invalid("leader", "team.leader.no-member"));
    }

    @Test
    void aNameIsNeededAndUniqueWithoutRegardToCaseAndAccents() {
        add(draft("Équipe"));

        assertThat(asAdmin(() -> teams.add(draft("equipe")))).isEqualTo(invalid("name", "team.name.taken"));
        assertThat(asAdmin(() -> teams.add(draft(" ")))).isEqualTo(invalid("name", "base.required"));
        assertThat(asAdmin(() -> teams.add(draft("n".repeat(61)))))
                .isEqualTo(invalid("name", "base.too-long", TeamDraft.MOST_LETTERS));
    }

    @Test
    void twoManagersWhoAddMembersAtTheSameTimeBothHaveTheirWay() {
        var opened = draft("North");
        var north = add(opened);

        save(north, opened, draft("North", anna), Optional.empty());
        save(north, opened, draft("North", ben), Optional.empty());

        assertThat(asAdmin(() -> query.members(north))).hasSize(2);
    }

    @Test
    void whoLeavesWithOpenRecordsIsAskedWhoTakesThemAndUntilThenNothingChanges() {
        var opened = draft("North", anna, ben);
        var north = add(opened);
        var record = recordOf(anna, north);

        var asks = save(north, opened, draft("Far North", ben), Optional.empty());

        assertThat(asks)
                .isEqualTo(new TeamSave.AsksTakers(
                        List.of(new TeamSave.Leaver(new UserLine(anna, "Anna", true), 1)),
                        List.of(new UserLine(ben, "Ben", true))));
        assertThat(asAdmin(() -> query.find(north)).orElseThrow().name()).isEqualTo("North");

        save(north, opened, draft("Far North", ben), Optional.of(new TeamHandOver(1, Map.of(anna, ben))));

        assertThat(asAdmin(() -> query.members(north))).extracting(UserLine::id).containsExactly(ben);
        assertThat(successPartnerOf(record)).contains(ben.value());
    }

    @Test
    void nobodyMayBeTheAnswer() {
        var opened = draft("North", anna);
        var north = add(opened);
        var record = recordOf(anna, north);

        save(north, opened, draft("North"), Optional.of(new TeamHandOver(1, Map.of())));

        assertThat(asAdmin(() -> query.members(north))).isEmpty();
        assertThat(successPartnerOf(record)).isEmpty();
    }

    @Test
    void anAnswerToAnotherNumberOfRecordsIsAskedAgain() {
        var opened = draft("North", anna, ben);
        var north = add(opened);
        recordOf(anna, north);
        recordOf(anna, north);

        assertThat(save(north, opened, draft("North", ben), Optional.of(new TeamHandOver(1, Map.of(anna, ben)))))
                .isInstanceOf(TeamSave.AsksTakers.class);
    }

    @Test
    void aTeamInUseIsArchivedAndNotDeleted() {
        var north = add(draft("North", anna));
        recordOf(anna, north);

        assertThat(asAdmin(() -> teams.delete(north))).isEqualTo(SaveResult.refused("team.in-use"));

        assertThat(asAdmin(() -> teams.archive(north))).isInstanceOf(SaveResult.Saved.class);
        assertThat(asAdmin(query::active)).isEmpty();
        assertThat(asAdmin(() -> teams.restore(north))).isInstanceOf(SaveResult.Saved.class);
        assertThat(asAdmin(query::active)).hasSize(1);
    }

    @Test
    void anUnusedTeamIsDeleted() {
        var north = add(new TeamDraft("North", Optional.of(anna), Set.of(anna)));

        assertThat(asAdmin(() -> teams.delete(north))).isInstanceOf(SaveResult.Saved.class);
        assertThat(asAdmin(() -> teams.delete(north))).isInstanceOf(SaveResult.Gone.class);
    }

    @Test
    void theDefaultTeamIsNotArchived() {
        var north = add(draft("North"));
        jdbc.sql("update general_settings set default_team_id = :team")
                .param("team", north.value())
                .update();

        assertThat(asAdmin(() -> teams.archive(north))).isInstanceOf(SaveResult.Refused.class);
    }

    @Test
    void aLeaderWhoIsDeactivatedLeadsNoLonger() {
        var north = add(new TeamDraft("North", Optional.of(anna), Set.of(anna, ben)));

        asAdmin(() -> departures.deactivate(anna, Optional.empty()));

        assertThat(asAdmin(() -> query.find(north)).orElseThrow().leader()).isEmpty();
        assertThat(asAdmin(() -> query.members(north))).contains(new UserLine(anna, "Anna", false));
    }

    private static TeamDraft draft(String name, UserId... members) {
        return new TeamDraft(name, Optional.empty(), Set.of(members));
    }

    private TeamId add(TeamDraft draft) {
        return ((TeamSave.Saved) asAdmin(() -> teams.add(draft))).id();
    }

    private TeamSave save(TeamId team, TeamDraft opened, TeamDraft typed, Optional<TeamHandOver> decided) {
        return asAdmin(() -> teams.save(team, opened, typed, decided));
    }

    private static TeamSave invalid(String field, String key, Object... arguments) {
        return new TeamSave.Invalid(List.of(Problem.of(field, key, arguments)));
    }

    private <T> T asAdmin(Supplier<T> work) {
        return actor.as("admin", work);
    }

    private UserId user(String username) {
        return new UserId(new Scenery(jdbc).user(username));
    }

    private long recordOf(UserId successPartner, TeamId team) {
        return jdbc.sql("""
                        insert into success_record (id, title, typed_title, team_id, success_partner_id, stage_id, outcome,
                            stage_since, rank, search_text, created_at)
                        select nextval('subject_seq'), 'Acme', 'Acme', :team, :partner, id, outcome, now(), 0, 'acme', now()
                        from stage order by position limit 1 returning id""")
                .param("team", team.value())
                .param("partner", successPartner.value())
                .query(Long.class)
                .single();
    }

    private Optional<Long> successPartnerOf(long record) {
        return jdbc.sql(
                        "select success_partner_id from success_record where id = :id and success_partner_id is not null")
                .param("id", record)
                .query(Long.class)
                .optional();
    }
}
