package app.evergreen.demo;

import app.evergreen.demo.DemoPreview.Kind;
import app.evergreen.demo.DemoPreview.Staying;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Clears the demo rows away inside a transaction: first what people's rows refer to loses its mark, kind by kind from records down to
 * what they refer to, then everything that still wears it goes. Only users are left to {@link DemoDepartures}.
 */
@Component
@RequiredArgsConstructor
class DemoClearing {

    private static final String LEADS_IN_USE = """
            update crm_lead l set demo = false
            where l.demo and exists (select from success_record r where r.lead_id = l.id and not r.demo)
            returning l.title
            """;
    private static final String PARTNERS_IN_USE = """
            update partner p set demo = false
            where p.demo and (exists (select from crm_lead l where l.partner_id = p.id and not l.demo)
                or exists (select from success_record r where not r.demo and p.id in (r.customer_id, r.typed_customer_id)))
            returning p.name
            """;
    private static final String COMPANIES_IN_USE = """
            update partner p set demo = false
            where p.demo and exists (select from partner person where person.company_id = p.id and not person.demo)
            returning p.name
            """;
    private static final String TAGS_IN_USE = """
            update tag t set demo = false
            where t.demo and exists (select from record_tag rt join success_record r on r.id = rt.record_id
                where rt.tag_id = t.id and not r.demo)
            returning t.name
            """;
    private static final String TEAMS_IN_USE = """
            update team t set demo = false
            where t.demo and (exists (select from crm_lead l where l.team_id = t.id and not l.demo)
                or exists (select from success_record r where r.team_id = t.id and not r.demo)
                or exists (select from general_settings g where g.default_team_id = t.id)
                or exists (select from team_member m join app_user u on u.id = m.user_id
                    where m.team_id = t.id and not u.demo))
            returning t.name
            """;
    private static final String GOES = """
            (select id from success_record where demo union all select id from crm_lead where demo
                union all select id from partner where demo)
            """;
    private static final String WRITTEN_BY_PEOPLE = """
            select count(*) from thread_entry e join app_user author on author.id = e.author_id and not author.demo
            where e.subject_id in """ + GOES;
    private static final String PLANNED_BY_PEOPLE = """
            select count(*) from activity a join app_user planner on planner.id = a.created_by and not planner.demo
            where a.subject_id in """ + GOES;

    private final JdbcClient jdbc;
    private final DemoDepartures departures;

    DemoPreview clear() {
        var stays = new ArrayList<Staying>();
        stays.addAll(unmark(Kind.LEAD, LEADS_IN_USE));
        stays.addAll(unmark(Kind.PARTNER, PARTNERS_IN_USE));
        stays.addAll(unmark(Kind.PARTNER, COMPANIES_IN_USE));
        stays.addAll(unmark(Kind.TAG, TAGS_IN_USE));
        stays.addAll(unmark(Kind.TEAM, TEAMS_IN_USE));
        var written = jdbc.sql(WRITTEN_BY_PEOPLE).query(Integer.class).single();
        var planned = jdbc.sql(PLANNED_BY_PEOPLE).query(Integer.class).single();
        var records = delete("success_record", "true");
        var leads = delete("crm_lead", "true");
        // people go before their companies
        var partners = delete("partner", "company_id is not null") + delete("partner", "true");
        var tags = delete("tag", "true");
        var left = departures.leave();
        var goes = new DemoCount(records, leads, partners, tags, left.teams(), left.users(), written, planned);
        return new DemoPreview(goes, stays, left.deactivated());
    }

    private List<Staying> unmark(Kind kind, String update) {
        return jdbc.sql(update)
                .query((row, number) -> new Staying(kind, row.getString(1)))
                .list();
    }

    private int delete(String table, String condition) {
        return jdbc.sql("delete from " + table + " where demo and " + condition).update();
    }
}
