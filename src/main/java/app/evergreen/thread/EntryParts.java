package app.evergreen.thread;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what belongs to entries: one statement for each kind of thing, however many entries there are. */
@Component
@RequiredArgsConstructor
class EntryParts {

    private static final RowMapper<TrackedChange> CHANGE = (row, number) ->
            new TrackedChange(row.getString("field"), row.getString("old_value"), row.getString("new_value"));
    private static final RowMapper<Recipient> RECIPIENT =
            (row, number) -> new Recipient(row.getString("name"), row.getString("address"));

    private static final String LISTED = "(select * from attachment where not inlined) listed";

    private final JdbcClient jdbc;
    private final MailMarks mailed;

    List<ThreadEntry> complete(List<EntryRow> rows) {
        var entries = rows.stream().map(EntryRow::id).toArray(Long[]::new);
        var changes = of(entries, "tracked_change", "position", CHANGE);
        var recipients = of(entries, "message_recipient", "position", RECIPIENT);
        var attachments = of(entries, LISTED, "id", AttachmentQuery.LINE);
        var marks = mailed.of(rows.stream().map(row -> row.entry().id()).toList());
        return rows.stream()
                .map(row -> row.with(
                        changes.getOrDefault(row.id(), List.of()),
                        recipients.getOrDefault(row.id(), List.of()),
                        attachments.getOrDefault(row.id(), List.of()),
                        marks.getOrDefault(row.entry().id(), List.of())))
                .toList();
    }

    private <T> Map<Long, List<T>> of(Long[] entries, String table, String order, RowMapper<T> mapper) {
        return jdbc
                .sql("select * from " + table + " where entry_id = any(:entries) order by entry_id, " + order)
                .param("entries", entries)
                .query((row, number) -> Map.entry(row.getLong("entry_id"), mapper.mapRow(row, number)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
