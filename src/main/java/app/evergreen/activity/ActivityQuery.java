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

    /** The open activities of a subject. The caller has made sure that the reader may read the subject. */
    @RolesAllowed(Rights.READ)
    public List<ActivityLine> open(Subject subject) {
        return jdbc.sql(LINES + "a.subject_id = :subject" + BY_DUE)
                .param("subject", subject.id())
                .query(this::line)
                .list();
    }

    /** One open activity; nothing where it is over or gone. */
    @RolesAllowed(Rights.READ)
    public Optional<ActivityLine> find(ActivityId id) {
        return jdbc.sql(LINES + "a.id = :id")
                .param("id", id.value())
                .query(this::line)
                .optional();
    }

    /** The current user's own open activities, with what they are about; a fixed number of statements. */
    @RolesAllowed(Rights.READ)
    public List<MyActivity> mine() {
        return withSubjects(of(currentUser.get().id()));
    }

    /** What is late or due today for this user, for the bell. */
    @RolesAllowed(Rights.READ)
    public List<MyActivity> dueOf(UserId user) {
        return withSubjects(of(user).stream().filter(line -> line.days() <= 0).toList());
    }

    private List<ActivityLine> of(UserId assignee) {
        return jdbc.sql(LINES + "a.assignee_id = :assignee" + BY_DUE)
                .param("assignee", assignee.value())
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
