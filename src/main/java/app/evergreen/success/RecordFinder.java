package app.evergreen.success;

import app.evergreen.base.Finder;
import app.evergreen.base.SearchTerms;
import app.evergreen.base.SubjectKind;
import app.evergreen.security.Rights;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds records from anywhere (R5.11): open ones first, then by title. */
@Component
@RequiredArgsConstructor
class RecordFinder implements Finder {

    private final JdbcClient jdbc;
    private final Visibility visibility;

    @Override
    public SubjectKind kind() {
        return SubjectKind.RECORD;
    }

    @Override
    @RolesAllowed(Rights.READ)
    public List<Found> find(String text, int limit) {
        var terms = SearchTerms.of(text);
        var visible = visibility.condition("r");
        return jdbc.sql("select r.id, r.title, p.name as customer, s.name as stage from success_record r "
                        + "join stage s on s.id = r.stage_id left join partner p on p.id = r.customer_id where "
                        + visible.sql() + " and " + terms.condition("r.search_text")
                        + " order by r.outcome <> 'OPEN', r.title collate by_name, r.id limit :limit")
                .params(visible.parameters())
                .params(terms.parameters())
                .param("limit", limit)
                .query((row, number) -> new Found(
                        row.getString("title"),
                        Stream.of(row.getString("customer"), row.getString("stage"))
                                .filter(part -> part != null)
                                .collect(Collectors.joining(" · ")),
                        "records/" + row.getLong("id")))
                .list();
    }
}
