package app.evergreen.crm;

import app.evergreen.base.SearchTerms;
import app.evergreen.security.Rights;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads leads for pages, boxes and search. */
@Component
@RequiredArgsConstructor
public class LeadQuery {

    private final JdbcClient jdbc;

    /** A lead with everything that pages show of it, in one query. */
    @RolesAllowed(Rights.READ)
    public Optional<LeadPage> page(LeadId id) {
        return jdbc.sql("""
                        select l.*, s.name as stage_name, p.name as partner_name, p.phone as partner_phone,
                            p.mobile as partner_mobile, p.email as partner_email, u.display_name as salesperson_name,
                            u.active as salesperson_active, t.name as team_name, t.archived as team_archived
                        from crm_lead l join crm_stage s on s.id = l.crm_stage_id
                            left join partner p on p.id = l.partner_id
                            left join app_user u on u.id = l.salesperson_id
                            left join team t on t.id = l.team_id
                        where l.id = :id
                        """).param("id", id.value()).query(LeadRows::page).optional();
    }

    /**
     * Leads to choose from or to find.
     *
     * @param text as typed; a blank one matches every lead
     * @param limit at most this many, positive
     * @param onlyWithoutRecord leaves out leads that have a success record (R6.6)
     * @return newest first
     */
    @RolesAllowed(Rights.READ)
    public List<LeadChoice> choices(String text, int limit, boolean onlyWithoutRecord) {
        var terms = SearchTerms.of(text);
        return jdbc.sql("""
                        select l.id, l.title, coalesce(p.name, '') as partner_name, s.name as stage_name, s.won
                        from crm_lead l join crm_stage s on s.id = l.crm_stage_id
                            left join partner p on p.id = l.partner_id
                        where not (:onlyWithoutRecord and exists (select from success_record r where r.lead_id = l.id))
                            and %s
                        order by l.created_at desc, l.id desc limit :limit
                        """.formatted(terms.condition("l.search_text")))
                .params(terms.parameters())
                .param("onlyWithoutRecord", onlyWithoutRecord)
                .param("limit", limit)
                .query(LeadRows::choice)
                .list();
    }
}
