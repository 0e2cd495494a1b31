package app.evergreen.success;

import app.evergreen.base.Folding;
import app.evergreen.crm.LeadId;
import app.evergreen.partner.PartnerId;
import app.evergreen.security.Role;
import app.evergreen.security.SystemActor;
import app.evergreen.security.UserId;
import app.evergreen.stage.StageId;
import app.evergreen.support.Scenery;
import app.evergreen.tag.TagId;
import app.evergreen.team.TeamId;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Furnishes the house that a test plays in, and lets people act in it. */
@RequiredArgsConstructor
class House {

    private final JdbcClient jdbc;
    private final SystemActor actor;

    /** Does something as the user of this name. */
    <T> T as(String username, Supplier<T> work) {
        return actor.as(username, work);
    }

    UserId user(String username, Role... roles) {
        return new UserId(new Scenery(jdbc).user(username, roles));
    }

    void deactivate(UserId user) {
        jdbc.sql("update app_user set active = false where id = :id")
                .param("id", user.value())
                .update();
    }

    TeamId team(String name, UserId... members) {
        var id = insert("insert into team (name, name_key) values (:name, lower(:name)) returning id", "name", name);
        for (var member : members) {
            jdbc.sql("insert into team_member values (:team, :member)")
                    .param("team", id)
                    .param("member", member.value())
                    .update();
        }
        return new TeamId(id);
    }

    TagId tag(String name) {
        return new TagId(insert(
                "insert into tag (name, name_key, hue) values (:name, lower(:name), 'sky') returning id",
                "name",
                name));
    }

    PartnerId partner(String name, @Nullable String phone, @Nullable String mobile, @Nullable String email) {
        var id = nextSubject();
        jdbc.sql("""
                        insert into partner (id, kind, name, phone, mobile, email, search_text, created_at)
                        values (:id, 'COMPANY', :name, :phone, :mobile, :email, :search, now())
                        """)
                .param("id", id)
                .param("name", name)
                .param("phone", phone)
                .param("mobile", mobile)
                .param("email", email)
                .param("search", Folding.fold(name))
                .update();
        return new PartnerId(id);
    }

    LeadId lead(String title, @Nullable PartnerId partner, @Nullable String phone, @Nullable String email) {
        var id = nextSubject();
        jdbc.sql("""
                        insert into crm_lead (id, title, partner_id, phone, email, crm_stage_id, won, rank, search_text, created_at)
                        select :id, :title, :partner, :phone, :email, s.id, false, 0, :search, now()
                        from crm_stage s where not s.won order by s.position limit 1
                        """)
                .param("id", id)
                .param("title", title)
                .param("partner", partner == null ? null : partner.value())
                .param("phone", phone)
                .param("email", email)
                .param("search", Folding.fold(title))
                .update();
        return new LeadId(id);
    }

    /** The stage at this place of the board, beginning with 1. */
    StageId stage(int place) {
        return new StageId(jdbc.sql("select id from stage order by position, id offset :place limit 1")
                .param("place", place - 1)
                .query(Long.class)
                .single());
    }

    /** The lost reason at this place of the list, beginning with 1. */
    LostReasonId reason(int place) {
        return new LostReasonId(jdbc.sql("select id from lost_reason order by position, id offset :place limit 1")
                .param("place", place - 1)
                .query(Long.class)
                .single());
    }

    private long nextSubject() {
        return jdbc.sql("select nextval('subject_seq')").query(Long.class).single();
    }

    private long insert(String sql, String name, String value) {
        return jdbc.sql(sql).param(name, value).query(Long.class).single();
    }
}
