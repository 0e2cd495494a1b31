package app.evergreen.crm;

import app.evergreen.partner.PartnerId;
import app.evergreen.security.SystemActor;
import app.evergreen.security.UserId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who works here in the tests of leads, and what they have. */
@RequiredArgsConstructor
public class CrmStory {

    private final JdbcClient jdbc;
    private final SystemActor actor;
    private final LeadService leads;

    public static CrmStory in(AutowireCapableBeanFactory context) {
        return context.createBean(CrmStory.class);
    }

    public UserId user(String username, String role) {
        var id = jdbc.sql("""
                        insert into app_user (username, display_name, password_hash, created_at)
                        values (:username, initcap(:username), '{noop}secret', now()) returning id
                        """).param("username", username).query(Long.class).single();
        jdbc.sql("insert into user_role (user_id, role) values (:id, :role)")
                .param("id", id)
                .param("role", role)
                .update();
        return new UserId(id);
    }

    public <T> T as(String username, Supplier<T> work) {
        return actor.as(username, work);
    }

    public CrmStageId stage(String name) {
        return jdbc.sql("select id from crm_stage where name = :name")
                .param("name", name)
                .query((row, number) -> new CrmStageId(row.getLong("id")))
                .single();
    }

    public LeadId lead(String title, String stage) {
        return lead(LeadFields.titled(title), stage);
    }

    public LeadId lead(LeadFields fields, String stage) {
        var made = as("sam", () -> leads.create(new LeadDraft(fields, Optional.of(stage(stage)))));
        return ((LeadCreation.Created) made).id();
    }

    public void delete(LeadId lead) {
        as("sam", () -> leads.delete(lead));
    }

    /** The titles in a stage, from the top. */
    public List<String> column(String stage) {
        return jdbc.sql("select title from crm_lead where crm_stage_id = :stage order by rank, id")
                .param("stage", stage(stage).value())
                .query(String.class)
                .list();
    }

    public PartnerId partner(String name, boolean archived) {
        var id = jdbc.sql("select nextval('subject_seq')").query(Long.class).single();
        jdbc.sql("""
                        insert into partner (id, kind, name, search_text, archived, created_at)
                        values (:id, 'COMPANY', :name, lower(:name), :archived, now())
                        """)
                .param("id", id)
                .param("name", name)
                .param("archived", archived)
                .update();
        return new PartnerId(id);
    }

    /** What a lead's thread tells, newest first: the event, then field, old and new value of each change. */
    public List<String> thread(LeadId lead) {
        return jdbc.sql("""
                        select concat_ws(' ', e.event, c.field, c.old_value, '>', c.new_value)
                        from thread_entry e left join tracked_change c on c.entry_id = e.id
                        where e.subject_id = :lead order by e.id desc, c.position
                        """).param("lead", lead.value()).query(String.class).list();
    }
}
