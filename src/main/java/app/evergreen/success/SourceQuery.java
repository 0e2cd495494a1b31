package app.evergreen.success;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the sources of automatic fields. Whoever links a record to a lead or a customer holds them first, before the record's row;
 * whoever only recomputes reads them after locking that row. So the later of two transactions always sees both changes.
 */
@Component
@RequiredArgsConstructor
class SourceQuery {

    private static final String LEAD = "select id, title, partner_id, phone, email from crm_lead where id = :id ";
    private static final String PARTNER = "select id, name, mobile, phone, email from partner where id = :id ";

    private final JdbcClient jdbc;

    /** What fills the automatic fields of a record with this lead and these typed values. */
    AutomaticFields read(@Nullable Long leadId, Typed typed) {
        var lead = leadId == null ? null : lead(LEAD, leadId);
        var customerId = AutomaticFields.customerOf(lead, typed);
        return new AutomaticFields(lead, customerId == null ? null : partner(PARTNER, customerId), typed);
    }

    /** Keeps a partner as it is until the transaction ends. */
    void holdPartner(@Nullable Long partner) {
        if (partner != null) {
            partner(PARTNER + "for share", partner);
        }
    }

    /** Keeps a lead and its partner as they are until the transaction ends; the partner first, as locks are ordered. */
    void holdLead(@Nullable Long lead) {
        if (lead != null) {
            var seen = lead(LEAD, lead);
            holdPartner(seen == null ? null : seen.partnerId());
            var held = lead(LEAD + "for share", lead);
            if (held != null && seen != null && !Objects.equals(held.partnerId(), seen.partnerId())) {
                throw new CannotAcquireLockException("The lead's partner changed between reading and locking");
            }
        }
    }

    private @Nullable LeadFacts lead(String sql, long id) {
        return jdbc.sql(sql)
                .param("id", id)
                .query(SourceQuery::leadFacts)
                .optional()
                .orElse(null);
    }

    private static LeadFacts leadFacts(ResultSet row, int number) throws SQLException {
        return new LeadFacts(
                row.getLong("id"),
                row.getString("title"),
                row.getObject("partner_id", Long.class),
                row.getString("phone"),
                row.getString("email"));
    }

    private @Nullable PartnerFacts partner(String sql, long id) {
        return jdbc.sql(sql)
                .param("id", id)
                .query(SourceQuery::partnerFacts)
                .optional()
                .orElse(null);
    }

    private static PartnerFacts partnerFacts(ResultSet row, int number) throws SQLException {
        return new PartnerFacts(
                row.getLong("id"),
                row.getString("name"),
                row.getString("mobile"),
                row.getString("phone"),
                row.getString("email"));
    }
}
