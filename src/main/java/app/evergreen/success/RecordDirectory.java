package app.evergreen.success;

import app.evergreen.base.Finder;
import app.evergreen.base.SearchTerms;
import app.evergreen.base.Subject;
import app.evergreen.base.SubjectDirectory;
import app.evergreen.base.SubjectKind;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.Rights;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells others how records are shown, and finds them from anywhere (R5.11), within what the current user may see. */
@Component
@RequiredArgsConstructor
class RecordDirectory implements SubjectDirectory, Finder {

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

    @Override
    public List<Found> find(String text, int limit) {
        var visible = visibility.condition("r");
        var terms = SearchTerms.of(text);
        return jdbc.sql("""
                        select r.id, r.title, coalesce(c.name, s.name) as detail
                        from success_record r join stage s on s.id = r.stage_id left join partner c on c.id = r.customer_id
                        where\s""" + terms.condition("r.search_text") + " and " + visible.sql() + """
                         order by r.outcome <> 'OPEN', r.title collate by_name, r.id limit :limit
                        """)
                .params(terms.parameters())
                .params(visible.parameters())
                .param("limit", limit)
                .query((row, number) ->
                        new Found(row.getString("title"), row.getString("detail"), href(row.getLong("id"))))
                .list();
    }

    /** The address of a record's page. */
    static String href(long id) {
        return "records/" + id;
    }
}
