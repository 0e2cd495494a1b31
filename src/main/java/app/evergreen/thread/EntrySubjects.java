package app.evergreen.thread;

import app.evergreen.base.Subject;
import app.evergreen.base.SubjectKind;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose thread an entry stands in. */
@Component
@RequiredArgsConstructor
class EntrySubjects {

    private final JdbcClient jdbc;

    Optional<Subject> of(EntryId entry) {
        return jdbc.sql(
                        "select s.kind, s.id from thread_entry e join subject s on s.id = e.subject_id where e.id = :entry")
                .param("entry", entry.value())
                .query((row, number) -> new Subject(SubjectKind.valueOf(row.getString("kind")), row.getLong("id")))
                .optional();
    }
}
