package app.evergreen.crm;

import app.evergreen.base.SearchTerms;
import app.evergreen.security.Rights;
import app.evergreen.security.UserId;
import app.evergreen.security.UserLine;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the pipeline, each time in one query: columns, cards page by page, and cards that have changed. */
@Component
@RequiredArgsConstructor
@RolesAllowed(Rights.READ)
public class PipelineQuery {

    private static final String CARDS = """
            select l.id, l.crm_stage_id, l.won, l.rank, l.title, coalesce(p.name, '') as partner_name,
                l.expected_revenue, l.salesperson_id, u.display_name, u.active, %s as matches
            from crm_lead l left join partner p on p.id = l.partner_id left join app_user u on u.id = l.salesperson_id
            """;

    private final JdbcClient jdbc;

    /** All columns, in stage order, with how many of their leads match. */
    public List<PipelineLane> lanes(SearchTerms terms) {
        return jdbc.sql("""
                        select s.id, s.name, s.won, s.position,
                            (select count(*)::int from crm_lead l where l.crm_stage_id = s.id) as leads,
                            (select count(*)::int from crm_lead l where l.crm_stage_id = s.id and %s) as shown
                        from crm_stage s order by s.position, s.id
                        """.formatted(terms.condition("l.search_text")))
                .params(terms.parameters())
                .query((row, number) -> new PipelineLane(CrmStageQuery.line(row), row.getInt("shown")))
                .list();
    }

    /** The first matching cards of every column, from the top; at most {@code size} of each. */
    public List<PipelineCard> tops(SearchTerms terms, int size) {
        var matches = terms.condition("l.search_text");
        return jdbc.sql("select c.* from crm_stage s cross join lateral ("
                        + CARDS.formatted(matches) + "where l.crm_stage_id = s.id and " + matches + """
                         order by l.rank, l.id limit :size) c
                        order by c.crm_stage_id, c.rank, c.id
                        """)
                .params(terms.parameters())
                .param("size", size)
                .query(PipelineQuery::card)
                .list();
    }

    /** The matching cards of a column that stand below a card of it, from the top; the first ones where there is no such card. */
    public List<PipelineCard> page(SearchTerms terms, CrmStageId stage, Optional<LeadId> below, int size) {
        var matches = terms.condition("l.search_text");
        return jdbc.sql(CARDS.formatted(matches) + """
                        where l.crm_stage_id = :stage and %s and coalesce((l.rank, l.id) >
                            (select b.rank, b.id from crm_lead b where b.id = :below and b.crm_stage_id = :stage), true)
                        order by l.rank, l.id limit :size
                        """.formatted(matches))
                .params(terms.parameters())
                .param("stage", stage.value())
                .param("below", below.map(LeadId::value).orElse(0L))
                .param("size", size)
                .query(PipelineQuery::card)
                .list();
    }

    /** These cards, whether they match or not; those that are gone are left out. */
    public List<PipelineCard> cards(SearchTerms terms, Collection<LeadId> leads) {
        return jdbc.sql(CARDS.formatted(terms.condition("l.search_text")) + "where l.id = any(:ids)")
                .params(terms.parameters())
                .param("ids", leads.stream().map(LeadId::value).toArray(Long[]::new))
                .query(PipelineQuery::card)
                .list();
    }

    private static PipelineCard card(ResultSet row, int number) throws SQLException {
        var salesperson = row.getObject("salesperson_id", Long.class);
        return new PipelineCard(
                new LeadId(row.getLong("id")),
                new CrmStageId(row.getLong("crm_stage_id")),
                row.getBoolean("won"),
                row.getLong("rank"),
                row.getString("title"),
                row.getString("partner_name"),
                Optional.ofNullable(row.getBigDecimal("expected_revenue")),
                salesperson == null
                        ? Optional.empty()
                        : Optional.of(new UserLine(
                                new UserId(salesperson), row.getString("display_name"), row.getBoolean("active"))),
                row.getBoolean("matches"));
    }

    /** All leads of a column, from the top, to put another one below. */
    public List<PipelinePlace> places(CrmStageId stage) {
        return jdbc.sql("select id, title from crm_lead where crm_stage_id = :stage order by rank, id")
                .param("stage", stage.value())
                .query((row, number) -> new PipelinePlace(new LeadId(row.getLong("id")), row.getString("title")))
                .list();
    }
}
