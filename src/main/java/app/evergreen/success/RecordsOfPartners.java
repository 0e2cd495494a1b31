package app.evergreen.success;

import app.evergreen.base.Subject;
import app.evergreen.partner.PartnerId;
import app.evergreen.partner.PartnerUse;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells which records refer to a partner, also those that would show it again if their lead lost its own. */
@Component
@RequiredArgsConstructor
class RecordsOfPartners implements PartnerUse {

    private final JdbcClient jdbc;

    @Override
    public List<Use> uses(PartnerId partner) {
        return jdbc.sql("""
                        select r.id, r.title, s.name as stage_name from success_record r join stage s on s.id = r.stage_id
                        where r.customer_id = :partner or r.typed_customer_id = :partner
                        order by r.created_at desc, r.id desc
                        """)
                .param("partner", partner.value())
                .query((row, number) -> new Use(
                        Subject.record(row.getLong("id")),
                        row.getString("title"),
                        RecordDirectory.href(row.getLong("id")),
                        row.getString("stage_name")))
                .list();
    }
}
