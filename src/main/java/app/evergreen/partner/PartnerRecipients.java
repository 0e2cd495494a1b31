package app.evergreen.partner;

import app.evergreen.base.SubjectKind;
import app.evergreen.thread.MessageRecipients;
import app.evergreen.thread.Recipient;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A message about a partner goes to the partner's email. */
@Component
@RequiredArgsConstructor
class PartnerRecipients implements MessageRecipients {

    private final JdbcClient jdbc;

    @Override
    public SubjectKind kind() {
        return SubjectKind.PARTNER;
    }

    @Override
    public List<Recipient> of(long id) {
        return jdbc.sql("select name, email from partner where id = :id and email is not null")
                .param("id", id)
                .query((row, number) -> new Recipient(row.getString("name"), row.getString("email")))
                .list();
    }
}
