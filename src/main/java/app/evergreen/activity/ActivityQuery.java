package app.evergreen.activity;

import app.evergreen.base.Subject;
import app.evergreen.base.SubjectKind;
import app.evergreen.base.Subjects;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.Rights;
import app.evergreen.security.UserId;
import app.evergreen.security.UserLine;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads open activities, in the order in which they are due. */
@Component
@RequiredArgsConstructor
public class ActivityQuery {

    private static final String LINES = """
            select a.id, a.subject_id, s.kind, a.type_id, t.name as type_name, t.icon, a.summary, a.note, a.due,
                a.assignee_id, u.display_name, u.active, u.time_zone
            from activity a join subject s on s.id = a.subject_id join activity_type t on t.id = a.type_id
                join app_user u on u.id = a.assignee_id
            where %s and\s""".formatted(ActivitySql.OPEN);

    private static final String BY_DUE = " order by a.due, a.id";

    private final JdbcClient jdbc;
    private final Subjects subjects;
    private final CurrentUser currentUser;
    private final Clock clock;

    /** The open activities of a subject; none where the current user may not read it. */
    @RolesAllowed(Rights.READ)
    public List<ActivityLine> open(Subject subject) {
        return subjects.find(subject).isEmpty()
                ? List.of()
                : jdbc.sql(LINES + "a.subject_id = :subject" + BY_DUE)
                        .param("subject", subject.id())
                        .query(this::line)
                        .list();
    }

    /** The current user's own open activities, with what they are about; a fixed number of statements. */
    @RolesAllowed(Rights.READ)
    public List<MyActivity> mine() {
        return withSubjects(mineUntil(ActivityDraft.LAST_DAY));
    }

    /** What is late or due today for the current user, with what it is about, for the bell. */
    @RolesAllowed(Rights.READ)
    public List<MyActivity> dueOfMine() {
        // nowhere is it a later day than this; the zone in the account decides
        var tomorrow = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        return withSubjects(
                mineUntil(tomorrow).stream().filter(line -> line.days() <= 0).toList());
    }

    private List<ActivityLine> mineUntil(LocalDate last) {
        return jdbc.sql(LINES + "a.assignee_id = :assignee and a.due <= :last" + BY_DUE)
                .param("assignee", currentUser.get().id().value())
                .param("last", last)
                .query(this::line)
                .list();
    }

    private List<MyActivity> withSubjects(List<ActivityLine> lines) {
        var about = subjects.find(
                lines.stream().map(line -> line.subject().id()).distinct().toList());
        return lines.stream()
                .flatMap(line ->
                        Optional.ofNullable(about.get(line.subject().id()))
                                .map(entry -> new MyActivity(line, entry))
                                .stream())
                .toList();
    }

    private ActivityLine line(ResultSet row, int number) throws SQLException {
        var due = row.getObject("due", LocalDate.class);
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of(row.getString("time_zone")));
        return new ActivityLine(
                new ActivityId(row.getLong("id")),
                new Subject(SubjectKind.valueOf(row.getString("kind")), row.getLong("subject_id")),
                new ActivityTypeId(row.getLong("type_id")),
                row.getString("type_name"),
                row.getString("icon"),
                row.getString("summary"),
                row.getString("note"),
                due,
                new UserLine(
                        new UserId(row.getLong("assignee_id")),
                        row.getString("display_name"),
                        row.getBoolean("active")),
                ActivityState.of(due, today),
                Math.toIntExact(ChronoUnit.DAYS.between(today, due)));
    }
}
