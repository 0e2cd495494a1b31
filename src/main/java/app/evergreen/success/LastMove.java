package app.evergreen.success;

import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds out who moved a record, for the colleague whose move came too late. */
@Component
@RequiredArgsConstructor
class LastMove {

    private final JdbcClient jdbc;

    Optional<String> by(RecordId record) {
        return jdbc.sql("""
                        select u.display_name from thread_entry e join app_user u on u.id = e.author_id
                        where e.subject_id = :record and e.event in ('thread.event.moved', 'thread.event.undone')
                        order by e.at desc, e.id desc limit 1
                        """).param("record", record.value()).query(String.class).optional();
    }
}
