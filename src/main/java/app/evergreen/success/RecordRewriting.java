package app.evergreen.success;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Changes many records inside the transaction of something that they depend on, in the order of their ids. */
@Component
@RequiredArgsConstructor
class RecordRewriting {

    private final SuccessRecordRepository repository;
    private final Records records;
    private final Filling filling;
    private final JdbcClient jdbc;

    /** The ids that a query on {@code success_record} finds, after what the transaction has changed so far is written. */
    List<Long> ids(String condition, long parameter) {
        repository.flush();
        return jdbc.sql("select id from success_record where " + condition + " order by id")
                .param("id", parameter)
                .query(Long.class)
                .list();
    }

    /**
     * Lets something happen to each record, then fills it from its sources again.
     *
     * @param told the fields whose changes its thread tells
     */
    void rewrite(List<Long> ids, Set<RecordField> told, Consumer<SuccessRecord> change) {
        for (var id : ids) {
            repository.lock(id).ifPresent(record -> {
                var before = record.fields();
                change.accept(record);
                filling.fill(record);
                record.tellChanges(before, told);
                records.store(record);
            });
        }
    }
}
