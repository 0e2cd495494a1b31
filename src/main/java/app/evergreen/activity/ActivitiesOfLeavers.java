package app.evergreen.activity;

import app.evergreen.base.SubjectKind;
import app.evergreen.security.OpenWork;
import app.evergreen.security.UserDeactivation;
import app.evergreen.security.UserId;
import app.evergreen.security.UserLine;
import app.evergreen.security.WorkKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives the open activities of somebody who leaves the house to chosen colleagues; none is ever without anybody. */
@Component
@RequiredArgsConstructor
class ActivitiesOfLeavers implements UserDeactivation {

    private static final long NO_TEAM = 0;

    private final JdbcClient jdbc;
    private final ActivityRepository activities;
    private final ActivitySubjects subjects;
    private final ActivityPlanning planning;
    private final Assignees assignees;
    private final ActivityFeed feed;

    private record Taking(UserId taker, SubjectKind kind) {}

    @Override
    public List<OpenWork> openWork(UserId leaver) {
        return jdbc.sql("select s.kind, count(*) as amount from activity a join subject s on s.id = a.subject_id "
                        + "where a.assignee_id = :leaver and " + ActivitySql.OPEN
                        + " group by s.kind order by s.kind desc")
                .param("leaver", leaver.value())
                .query((row, number) -> {
                    var kind = SubjectKind.valueOf(row.getString("kind"));
                    return new OpenWork(group(kind), "", row.getInt("amount"), takers(kind, leaver));
                })
                .list();
    }

    private static OpenWork.Group group(SubjectKind kind) {
        var work = switch (kind) {
            case RECORD -> WorkKind.RECORD_ACTIVITIES;
            case LEAD -> WorkKind.LEAD_ACTIVITIES;
            case PARTNER -> WorkKind.PARTNER_ACTIVITIES;
        };
        return new OpenWork.Group(work, NO_TEAM);
    }

    private List<UserLine> takers(SubjectKind kind, UserId leaver) {
        return assignees.choices(kind).stream()
                .filter(user -> !user.id().equals(leaver))
                .toList();
    }

    @Override
    public void handOver(UserId leaver, Map<OpenWork.Group, UserId> takers) {
        hold(takers);
        var open = activities.lockOpenOfAssignee(leaver.value());
        var about =
                subjects.of(open.stream().map(Activity::getSubjectId).distinct().toList());
        for (var activity : open) {
            var subject = about.get(activity.getSubjectId());
            var taker = subject == null ? null : takers.get(group(subject.kind()));
            if (subject == null || taker == null) {
                throw new IllegalStateException("Nobody takes activity " + activity.id());
            }
            activity.passTo(taker);
            feed.changed(activity, leaver);
            planning.tellAssignee(subject, activity);
        }
        activities.flush();
    }

    /** Keeps the takers as they are. One who has just left lost the race, and who takes it is asked again. */
    private void hold(Map<OpenWork.Group, UserId> takers) {
        Stream.of(SubjectKind.values())
                .flatMap(kind ->
                        Optional.ofNullable(takers.get(group(kind))).map(taker -> new Taking(taker, kind)).stream())
                .sorted(Comparator.comparingLong(taking -> taking.taker().value()))
                .filter(taking -> !assignees.hold(taking.taker(), taking.kind()))
                .findFirst()
                .ifPresent(taking -> {
                    throw new PessimisticLockingFailureException(taking + " is not possible any more");
                });
    }
}
