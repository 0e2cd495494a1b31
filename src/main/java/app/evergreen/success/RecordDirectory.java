package app.evergreen.success;

import app.evergreen.base.Subject;
import app.evergreen.base.SubjectDirectory;
import app.evergreen.base.SubjectKind;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.Rights;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells others how records are shown, within what the current user may see. */
@Component
@RequiredArgsConstructor
class RecordDirectory implements SubjectDirectory {

    private final JdbcClient jdbc;
    private final Visibility visibility;
    private final CurrentUser currentUser;

    @Override
    public SubjectKind kind() {
        return SubjectKind.RECORD;
    }

    @Override
    public Optional<Entry> find(long id) {
        var visible = visibility.condition("r");
        return jdbc.sql("select r.title from success_record r where r.id = :id and " + visible.sql())
                .param("id", id)
                .params(visible.parameters())
                .query(String.class)
                .optional()
                .map(title -> new Entry(Subject.record(id), title, href(id), currentUser.may(Rights.WRITE_RECORDS)));
    }

    /** The address of a record's page. */
    static String href(long id) {
        return "records/" + id;
    }
}
