package app.evergreen.support;

import app.evergreen.base.Folding;
import app.evergreen.security.Role;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People, records, leads and partners that a test brings along, so that it does not depend on what the demo data tell. They lie on top. */
@RequiredArgsConstructor
public final class Scenery {

    private static final String STAGE = "(select id from stage where name = :stage)";

    private final JdbcClient jdbc;

    /** A user with these roles; their key. */
    public long user(String username, Role... roles) {
        var id = jdbc.sql("""
                        insert into app_user (username, display_name, password_hash, created_at)
                        values (:name, initcap(:name), '', now()) returning id
                        """).param("name", username).query(Long.class).single();
        for (var role : roles) {
            jdbc.sql("insert into user_role values (:user, :role)")
                    .param("user", id)
                    .param("role", role.name())
                    .update();
        }
        return id;
    }

    /** Gives a record to a team, and to one of its members to look after. */
    public void give(long record, long team, String successPartner) {
        jdbc.sql("""
                        update success_record set team_id = :team,
                            success_partner_id = (select id from app_user where username = :partner) where id = :record
                        """)
                .param("team", team)
                .param("partner", successPartner)
                .param("record", record)
                .update();
    }

    /** Plans something for a record, for a user, as many days from today, late if negative. */
    public void activity(long record, String summary, int days, String assignee) {
        jdbc.sql("""
                        insert into activity (subject_id, type_id, summary, due, assignee_id, created_at)
                        select :record, (select min(id) from activity_type), :summary, current_date + :days, id, now()
                        from app_user where username = :assignee""")
                .param("record", record)
                .param("summary", summary)
                .param("days", days)
                .param("assignee", assignee)
                .update();
    }

    /** The name of the user who looks after a record; empty where nobody does. */
    public String successPartner(long record) {
        return jdbc.sql(
                        "select u.username from success_record r join app_user u on u.id = r.success_partner_id where r.id = :id")
                .param("id", record)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** A team of these users. */
    public long team(String name, String... members) {
        var id = jdbc.sql("insert into team (name, name_key) values (:name, lower(:name)) returning id")
                .param("name", name)
                .query(Long.class)
                .single();
        for (var member : members) {
            jdbc.sql("insert into team_member select :team, id from app_user where username = :member")
                    .param("team", id)
                    .param("member", member)
                    .update();
        }
        return id;
    }

    /** A company with this mobile number. */
    public long company(String name, String mobile) {
        var id = nextSubject();
        jdbc.sql("""
                        insert into partner (id, kind, name, mobile, search_text, created_at)
                        values (:id, 'COMPANY', :name, :mobile, :search, now())
                        """)
                .param("id", id)
                .param("name", name)
                .param("mobile", mobile)
                .param("search", Folding.fold(name))
                .update();
        return id;
    }

    /** A lead in the first lead stage. */
    public long lead(String title, @Nullable Long partner, @Nullable Long team) {
        var id = nextSubject();
        jdbc.sql("""
                        insert into crm_lead (id, title, partner_id, team_id, crm_stage_id, won, rank, search_text, created_at)
                        select :id, :title, :partner, :team, s.id, false,
                               (select coalesce(min(rank), 0) - 1000 from crm_lead), :search, now()
                        from crm_stage s where not s.won order by s.position limit 1
                        """)
                .param("id", id)
                .param("title", title)
                .param("partner", partner)
                .param("team", team)
                .param("search", Folding.fold(title))
                .update();
        return id;
    }

    /** An open record on top of a stage. */
    public long record(String title, String stage) {
        return record(title, stage, null);
    }

    /** The same for a lead, which gives the title. */
    public long record(String title, String stage, @Nullable Long lead) {
        var id = nextSubject();
        jdbc.sql("""
                        insert into success_record (id, title, typed_title, lead_id, customer_id, mobile, stage_id, outcome,
                            stage_since, last_open_stage_id, rank, search_text, created_at)
                        select :id, :title, :title, :lead, p.id, p.mobile, %1$s, 'OPEN', now(), %1$s,
                               (select coalesce(min(rank), 0) - 1000 from success_record), :search, now()
                        from (values (1)) one
                        left join crm_lead l on l.id = :lead left join partner p on p.id = l.partner_id
                        """.formatted(STAGE))
                .param("id", id)
                .param("title", title)
                .param("lead", lead)
                .param("stage", stage)
                .param("search", Folding.fold(title))
                .update();
        return id;
    }

    /** Leaves nothing in a stage. */
    public void emptyStage(String stage) {
        jdbc.sql("delete from success_record where stage_id = " + STAGE)
                .param("stage", stage)
                .update();
    }

    /** The language that a user reads. */
    public void language(String username, String language) {
        jdbc.sql("update app_user set language = :language where username = :username")
                .param("language", language)
                .param("username", username)
                .update();
    }

    private long nextSubject() {
        return jdbc.sql("select nextval('subject_seq')").query(Long.class).single();
    }
}
