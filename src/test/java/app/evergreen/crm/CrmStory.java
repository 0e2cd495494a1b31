package app.evergreen.crm;

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
class CrmStory {

    private final JdbcClient jdbc;
    private final SystemActor actor;
    private final LeadService leads;

    static CrmStory in(AutowireCapableBeanFactory context) {
        return context.createBean(CrmStory.class);
    }

    UserId user(String username, String role) {
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

    <T> T as(String username, Supplier<T> work) {
        return actor.as(username, work);
    }

    CrmStageId stage(String name) {
        return jdbc.sql("select id from crm_stage where name = :name")
                .param("name", name)
                .query((row, number) -> new CrmStageId(row.getLong("id")))
                .single();
    }

    LeadId lead(String title, String stage) {
        return lead(LeadFields.titled(title), stage);
    }

    LeadId lead(LeadFields fields, String stage) {
        var made = as("sam", () -> leads.create(new LeadDraft(fields, Optional.of(stage(stage)))));
        return ((LeadCreation.Created) made).id();
    }

    /** The titles in a stage, from the top. */
    List<String> column(String stage) {
        return jdbc.sql("select title from crm_lead where crm_stage_id = :stage order by rank, id")
                .param("stage", stage(stage).value())
                .query(String.class)
                .list();
    }
}
