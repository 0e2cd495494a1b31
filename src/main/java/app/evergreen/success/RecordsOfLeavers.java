package app.evergreen.success;

import app.evergreen.security.OpenWork;
import app.evergreen.security.Rights;
import app.evergreen.security.UserDeactivation;
import app.evergreen.security.UserId;
import app.evergreen.security.UserLine;
import app.evergreen.security.UserQuery;
import app.evergreen.security.WorkKind;
import app.evergreen.team.MemberLeaves;
import app.evergreen.team.TeamId;
import app.evergreen.team.TeamQuery;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives the open records of somebody who leaves a team or the house to whom the person asked has named (R3.6). */
@Component
@RequiredArgsConstructor
class RecordsOfLeavers implements MemberLeaves, UserDeactivation {

    private static final long NO_TEAM = 0;
    private static final String OPEN = "outcome = 'OPEN' and success_partner_id = :id";

    private final JdbcClient jdbc;
    private final RecordRewriting rewriting;
    private final TeamQuery teams;
    private final UserQuery users;
    private final Clock clock;

    @Override
    public int openRecords(TeamId team, UserId member) {
        return openWork(member).stream()
                .filter(work -> work.group().equals(group(team.value())))
                .mapToInt(OpenWork::amount)
                .sum();
    }

    @Override
    public void handOver(TeamId team, UserId leaver, Optional<UserId> taker) {
        var ids = rewriting.ids(OPEN + " and team_id = " + team.value(), leaver.value());
        rewriting.rewrite(
                ids,
                Set.of(RecordField.SUCCESS_PARTNER),
                record -> record.entrust(taker.orElse(null), clock.instant()));
    }

    @Override
    public List<OpenWork> openWork(UserId leaver) {
        return jdbc.sql("""
                        select coalesce(r.team_id, 0) as team, coalesce(t.name, '') as name, count(*) as records
                        from success_record r left join team t on t.id = r.team_id
                        where r.outcome = 'OPEN' and r.success_partner_id = :leaver
                        group by r.team_id, t.name order by t.name collate by_name nulls last
                        """)
                .param("leaver", leaver.value())
                .query((row, number) -> new OpenWork(
                        group(row.getLong("team")),
                        row.getString("name"),
                        row.getInt("records"),
                        takers(row.getLong("team"), leaver)))
                .list();
    }

    private List<UserLine> takers(long team, UserId leaver) {
        var able = team == NO_TEAM
                ? users.choices(Rights.WRITE_RECORDS, "", Integer.MAX_VALUE)
                : teams.members(new TeamId(team));
        return able.stream()
                .filter(UserLine::active)
                .filter(user -> !user.id().equals(leaver))
                .toList();
    }

    @Override
    public void handOver(UserId leaver, Map<OpenWork.Group, UserId> takers) {
        rewriting.rewrite(
                rewriting.ids(OPEN, leaver.value()),
                Set.of(RecordField.SUCCESS_PARTNER),
                record -> record.entrust(takers.get(group(record)), clock.instant()));
    }

    private static OpenWork.Group group(SuccessRecord record) {
        var team = record.care().teamId();
        return group(team == null ? NO_TEAM : team);
    }

    private static OpenWork.Group group(long team) {
        return new OpenWork.Group(WorkKind.RECORDS, team);
    }
}
