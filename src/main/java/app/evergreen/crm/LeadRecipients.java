package app.evergreen.crm;

import app.evergreen.base.SubjectKind;
import app.evergreen.thread.MessageRecipients;
import app.evergreen.thread.Recipient;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A message about a lead goes to the lead's email, else to its partner's. */
@Component
@RequiredArgsConstructor
class LeadRecipients implements MessageRecipients {

    private final JdbcClient jdbc;

    @Override
    public SubjectKind kind() {
        return SubjectKind.LEAD;
    }

    @Override
    public List<Recipient> of(long id) {
        return jdbc.sql("""
                        select coalesce(l.contact_name, p.name, '') as name, coalesce(l.email, p.email) as email
                        from crm_lead l left join partner p on p.id = l.partner_id
                        where l.id = :id and coalesce(l.email, p.email) is not null
                        """)
                .param("id", id)
                .query((row, number) -> new Recipient(row.getString("name"), row.getString("email")))
                .list();
    }
}
