package app.evergreen.partner;

import app.evergreen.base.SaveResult;
import app.evergreen.base.Subject;
import app.evergreen.security.Role;
import app.evergreen.security.SystemActor;
import app.evergreen.thread.ThreadEntry;
import app.evergreen.thread.ThreadQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who works here in the tests of partners, each under the name of their role, and what they have. */
@RequiredArgsConstructor
public class PartnerStory {

    private final JdbcClient jdbc;
    private final SystemActor actor;
    private final PartnerService partners;
    private final PartnerQuery query;
    private final ThreadQuery threads;

    /** A story with a user of every role. */
    public static PartnerStory in(AutowireCapableBeanFactory context) {
        var story = context.createBean(PartnerStory.class);
        List.of(Role.values()).forEach(story::user);
        return story;
    }

    private void user(Role role) {
        jdbc.sql("""
                        with made as (insert into app_user (username, display_name, password_hash, created_at)
                            values (:name, initcap(:name), '{noop}secret', now()) returning id)
                        insert into user_role (user_id, role) select id, :role from made
                        """).param("name", name(role)).param("role", role.name()).update();
    }

    /** The log-in name of the user with this role. */
    public static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Does it as the user with this role. */
    public <T> T as(Role role, Supplier<T> work) {
        return actor.as(name(role), work);
    }

    /** A partner that a success user has made. */
    public PartnerId made(PartnerDraft draft) {
        var made = as(Role.SUCCESS_USER, () -> partners.create(draft));
        return new PartnerId(((SaveResult.Saved) made).id());
    }

    PartnerPage page(PartnerId partner) {
        return as(Role.SALES, () -> query.page(partner).orElseThrow());
    }

    Optional<String> name(PartnerId partner) {
        return as(Role.SALES, () -> query.name(partner));
    }

    List<String> found(String text) {
        return as(Role.SALES, () -> query.search(new PartnerFilter(text, false), 0, 50)).stream()
                .map(PartnerLine::name)
                .toList();
    }

    List<ThreadEntry> thread(PartnerId partner) {
        return as(Role.SALES, () -> threads.page(Subject.partner(partner.value()), Optional.empty(), 50));
    }

    /** A lead of this partner, straight into the database. */
    public void lead(String title, PartnerId partner) {
        jdbc.sql("""
                        insert into crm_lead (id, title, partner_id, crm_stage_id, won, rank, search_text, created_at)
                        select nextval('subject_seq') + 1000000, :title, :partner, id, won, 0, '', now()
                        from crm_stage order by position limit 1
                        """).param("title", title).param("partner", partner.value()).update();
    }
}
