package app.evergreen.activity;

import app.evergreen.base.Subject;
import app.evergreen.base.SubjectDirectory;
import app.evergreen.base.SubjectKind;
import app.evergreen.base.Subjects;
import app.evergreen.security.CurrentUser;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What activities are about, and who may do what with them: whoever may write to the subject, and some things the assignee. */
@Component
@RequiredArgsConstructor
class ActivitySubjects {

    private final Subjects subjects;
    private final CurrentUser currentUser;
    private final JdbcClient jdbc;

    /** Whether the subject is there and can be written to; refuses those who may not. */
    boolean writable(Subject subject) {
        var about = subjects.find(subject);
        about.ifPresent(entry -> require(entry.mayWrite(), subject));
        return about.isPresent();
    }

    /** Refuses whoever may not write to what these activities are about. */
    void requireWriter(Collection<Activity> activities) {
        require(activities, false);
    }

    /** Refuses whoever may neither write to what these activities are about nor is to do them. */
    void requireWriterOrAssignee(Collection<Activity> activities) {
        require(activities, true);
    }

    private void require(Collection<Activity> activities, boolean assigneeToo) {
        var about = subjects.find(
                activities.stream().map(Activity::getSubjectId).distinct().toList());
        for (var activity : activities) {
            var own = assigneeToo && currentUser.actor().equals(Optional.of(activity.assignee()));
            var writes = Optional.ofNullable(about.get(activity.getSubjectId()))
                    .filter(SubjectDirectory.Entry::mayWrite)
                    .isPresent();
            require(own || writes, activity.id());
        }
    }

    private static void require(boolean allowed, Object what) {
        if (!allowed) {
            throw new AccessDeniedException("May not change " + what);
        }
    }

    /** The subjects with these keys, whoever may read them. */
    Map<Long, Subject> of(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select id, kind from subject where id in (:ids)")
                        .param("ids", ids)
                        .query((row, number) ->
                                new Subject(SubjectKind.valueOf(row.getString("kind")), row.getLong("id")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Subject::id, subject -> subject));
    }

    /** What this activity is about; nothing where there is no such activity. */
    Optional<Subject> of(ActivityId activity) {
        return jdbc.sql("select s.id, s.kind from subject s join activity a on a.subject_id = s.id where a.id = :id")
                .param("id", activity.value())
                .query((row, number) -> new Subject(SubjectKind.valueOf(row.getString("kind")), row.getLong("id")))
                .optional();
    }
}
