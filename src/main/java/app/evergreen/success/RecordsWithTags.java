package app.evergreen.success;

import app.evergreen.tag.TagId;
import app.evergreen.tag.TagUse;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells which records wear a tag, and takes one off that is about to be deleted. */
@Component
@RequiredArgsConstructor
class RecordsWithTags implements TagUse {

    private final JdbcClient jdbc;
    private final RecordRewriting rewriting;

    @Override
    public int count(TagId tag) {
        return jdbc.sql("select count(*) from record_tag where tag_id = :tag")
                .param("tag", tag.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public Map<TagId, Integer> counts() {
        return jdbc
                .sql("select tag_id, count(*) as records from record_tag group by tag_id")
                .query((row, number) -> Map.entry(new TagId(row.getLong("tag_id")), row.getInt("records")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void remove(TagId tag) {
        var ids = rewriting.ids("id in (select record_id from record_tag where tag_id = :id)", tag.value());
        rewriting.rewrite(ids, Set.of(RecordField.TAGS), record -> record.takeOff(tag));
    }
}
