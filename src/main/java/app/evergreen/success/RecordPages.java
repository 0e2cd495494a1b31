package app.evergreen.success;

import static app.evergreen.success.Keys.key;

import app.evergreen.partner.PartnerId;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.Rights;
import app.evergreen.security.UserId;
import app.evergreen.tag.Hue;
import app.evergreen.tag.TagId;
import app.evergreen.tag.TagLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts together what a record's page shows, in two queries. */
@Component
@RequiredArgsConstructor
class RecordPages {

    private static final String PAGE = """
            select r.*, s.name as stage_name, s.position as stage_position, s.default_health, s.folded,
                c.name as customer_name, c.mobile as customer_mobile, c.phone as customer_phone, c.email as customer_email,
                l.title as lead_title, l.partner_id as lead_partner_id, l.phone as lead_phone, l.email as lead_email,
                l.notes as lead_notes, l.won as lead_won, ls.name as lead_stage_name,
                t.name as team_name, u.display_name as partner_name, u.active as partner_active,
                lr.name as lost_reason_name,
                r.team_id is null or exists (
                    select from team_member m where m.team_id = r.team_id and m.user_id = :me) as may_be_mine
            from success_record r
                join stage s on s.id = r.stage_id
                left join partner c on c.id = r.customer_id
                left join crm_lead l on l.id = r.lead_id
                left join crm_stage ls on ls.id = l.crm_stage_id
                left join team t on t.id = r.team_id
                left join app_user u on u.id = r.success_partner_id
                left join lost_reason lr on lr.id = r.lost_reason_id
            where r.id = :id and
            """;

    private final JdbcClient jdbc;
    private final Visibility visibility;
    private final CurrentUser currentUser;

    Optional<RecordPage> read(RecordId id) {
        var visible = visibility.condition("r");
        return jdbc.sql(PAGE + visible.sql())
                .params(visible.parameters())
                .param("id", id.value())
                .param("me", currentUser.actor().map(UserId::value).orElse(null))
                .query(RecordRow::read)
                .optional()
                .map(row -> page(row, tags(id)));
    }

    private List<TagLine> tags(RecordId id) {
        return jdbc.sql("""
                        select t.id, t.name, t.hue from tag t join record_tag rt on rt.tag_id = t.id
                        where rt.record_id = :id order by t.name collate by_name, t.id
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        new TagLine(new TagId(row.getLong("id")), row.getString("name"), Hue.of(row.getString("hue"))))
                .list();
    }

    private RecordPage page(RecordRow row, List<TagLine> tags) {
        return new RecordPage(
                row.id(),
                fields(row, tags),
                row.automatic().sources(),
                row.customer(),
                row.health(),
                row.team(),
                row.successPartner(),
                row.lead(),
                row.leadFixed(),
                tags,
                row.stage(),
                row.stageSince(),
                row.lostReason(),
                row.isNew(),
                row.isNew() && row.mayBeMine() && currentUser.may(Rights.WRITE_RECORDS));
    }

    private static RecordFields fields(RecordRow row, List<TagLine> tags) {
        return new RecordFields(
                row.shown().title(),
                key(row.shown().customerId(), PartnerId::new),
                row.shown().mobile(),
                row.shown().email(),
                row.health().byHand(),
                row.renewalDate(),
                row.team().map(RecordPage.Team::id).orElse(null),
                row.successPartner().map(RecordPage.Member::id).orElse(null),
                row.lead().map(RecordPage.Lead::id).orElse(null),
                tags.stream().map(TagLine::id).collect(Collectors.toUnmodifiableSet()));
    }
}
