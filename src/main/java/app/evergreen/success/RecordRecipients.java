package app.evergreen.success;

import app.evergreen.base.SubjectKind;
import app.evergreen.thread.MessageRecipients;
import app.evergreen.thread.Recipient;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A message about a record goes to the record's email, under its customer's name. */
@Component
@RequiredArgsConstructor
class RecordRecipients implements MessageRecipients {

    private final JdbcClient jdbc;

    @Override
    public SubjectKind kind() {
        return SubjectKind.RECORD;
    }

    @Override
    public List<Recipient> of(long id) {
        return jdbc.sql("""
                        select coalesce(p.name, '') as name, r.email
                        from success_record r left join partner p on p.id = r.customer_id
                        where r.id = :id and r.email is not null
                        """)
                .param("id", id)
                .query((row, number) -> new Recipient(row.getString("name"), row.getString("email")))
                .list();
    }
}
