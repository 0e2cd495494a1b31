package app.evergreen.success;

import app.evergreen.crm.LeadId;
import app.evergreen.partner.PartnerId;
import app.evergreen.security.UserId;
import app.evergreen.stage.StageId;
import app.evergreen.tag.TagId;
import app.evergreen.team.TeamId;
import app.evergreen.thread.TrackedChange;
import java.util.Collection;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people read for a value that the row keeps as a key; threads tell it as it was called then. */
@Component
@RequiredArgsConstructor
class Names {

    private final JdbcClient jdbc;

    /** The text for a value of {@link RecordFields#get}; nothing for a missing value. */
    @Nullable
    String of(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case PartnerId(var id) -> name("select name from partner where id = :id", id);
            case TeamId(var id) -> name("select name from team where id = :id", id);
            case UserId(var id) -> name("select display_name from app_user where id = :id", id);
            case LeadId(var id) -> name("select title from crm_lead where id = :id", id);
            case Collection<?> tags -> tags(tags);
            default -> value.toString();
        };
    }

    /** The name of a stage, also of one that the running transaction renames. */
    String stage(StageId stage) {
        return name("select name from stage where id = :id", stage.value());
    }

    /** How a record went from one stage to another, as they are called in the running transaction. */
    TrackedChange move(StageId from, StageId to) {
        return jdbc.sql("""
                        select (select name from stage where id = :from) as left_stage,
                            (select name from stage where id = :to) as entered_stage
                        """)
                .param("from", from.value())
                .param("to", to.value())
                .query((row, number) -> new TrackedChange(
                        "thread.field.stage", row.getString("left_stage"), row.getString("entered_stage")))
                .single();
    }

    /** "Reason – comment", as the page shows it; nothing where the record is not lost. */
    @Nullable
    String loss(Standing standing) {
        if (standing.lostReasonId() == null) {
            return null;
        }
        var reason = name("select name from lost_reason where id = :id", standing.lostReasonId());
        return standing.lostComment() == null ? reason : reason + " – " + standing.lostComment();
    }

    private @Nullable String tags(Collection<?> tags) {
        var names = tags(tags.stream().map(TagId.class::cast).map(TagId::value).toList());
        return names.isEmpty() ? null : String.join(", ", names);
    }

    /** The names of tags, in the order of names. */
    List<String> tags(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select name from tag where id in (:ids) order by name collate by_name, id")
                        .param("ids", ids)
                        .query(String.class)
                        .list();
    }

    private String name(String sql, long id) {
        return jdbc.sql(sql).param("id", id).query(String.class).optional().orElse("");
    }
}
