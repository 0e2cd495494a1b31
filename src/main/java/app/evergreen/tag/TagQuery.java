package app.evergreen.tag;

import app.evergreen.security.Rights;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads tags for fields, filters and the grid. */
@Component
@RequiredArgsConstructor
public class TagQuery {

    private final JdbcClient jdbc;
    private final ObjectProvider<TagUse> uses;

    /** All tags by name, in the order people look for names in. */
    @RolesAllowed(Rights.READ)
    public List<TagLine> all() {
        return jdbc.sql("select id, name, hue from tag order by name collate by_name, id")
                .query(TagQuery::line)
                .list();
    }

    /** The tag with this key, if there is one. */
    @RolesAllowed(Rights.READ)
    public Optional<TagLine> find(TagId id) {
        return jdbc.sql("select id, name, hue from tag where id = :id")
                .param("id", id.value())
                .query(TagQuery::line)
                .optional();
    }

    /** How many things wear each tag; what nothing wears is missing. */
    @RolesAllowed(Rights.READ)
    public Map<TagId, Integer> counts() {
        return uses.stream()
                .flatMap(use -> use.counts().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum));
    }

    private static TagLine line(ResultSet row, int number) throws SQLException {
        return new TagLine(new TagId(row.getLong("id")), row.getString("name"), Hue.of(row.getString("hue")));
    }
}
