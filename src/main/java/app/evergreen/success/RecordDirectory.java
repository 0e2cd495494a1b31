package app.evergreen.success;

import app.evergreen.base.Subject;
import app.evergreen.base.SubjectDirectory;
import app.evergreen.base.SubjectKind;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.Rights;
import java.util.Collection;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
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
    public List<Entry> find(Collection<Long> ids) {
        var visible = visibility.condition("r");
        return jdbc.sql(
                        "select r.id, r.title, p.name from success_record r left join partner p on p.id = r.customer_id "
                                + "where r.id in (:ids) and " + visible.sql())
                .param("ids", ids)
                .params(visible.parameters())
                .query((row, number) -> entry(row.getLong("id"), row.getString("title"), row.getString("name")))
                .list();
    }

    private Entry entry(long id, String title, @Nullable String customer) {
        return new Entry(Subject.record(id), title, href(id), currentUser.may(Rights.WRITE_RECORDS), customer);
    }

    /** The address of a record's page. */
    static String href(long id) {
        return "records/" + id;
    }
}
