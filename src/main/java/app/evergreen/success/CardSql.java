package app.evergreen.success;

import app.evergreen.activity.ActivityId;
import app.evergreen.activity.ActivitySql;
import app.evergreen.activity.ActivityState;
import app.evergreen.security.UserId;
import app.evergreen.stage.StageId;
import app.evergreen.stage.StageOutcome;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How a {@link CardRow} is read. */
final class CardSql {

    /**
     * The records {@code r} that a page of cards is chosen from; a condition, an order and a limit follow. Customers and tags are looked up
     * for the chosen ones only.
     */
    static final String CHOSEN = """
            select r.id, r.stage_id, r.outcome, r.rank, r.title, r.renewal_date, r.success_partner_id, r.team_id,
            coalesce(case r.outcome when 'ACHIEVED' then 100 when 'LOST' then 0 end, r.health_by_hand, s.default_health) as health,
            %s as is_new, r.search_text,
            (select p.name from partner p where p.id = r.customer_id) as customer,
            array(select t.tag_id from record_tag t join tag on tag.id = t.tag_id where t.record_id = r.id
                  order by tag.name collate by_name, tag.id) as tags
            from success_record r join stage s on s.id = r.stage_id where\s""".formatted(BoardConditions.NOT_TAKEN);

    private static final String WORK = """
             cross join lateral (
            select coalesce(array_agg(a.assignee_id order by a.due, a.id), '{}') as assignees,
                coalesce(array_agg(%s order by a.due, a.id), '{}') as states,
                (array_agg(a.id order by a.due, a.id))[1] as next_id, min(a.due) as next_due,
                (array_agg(coalesce(nullif(a.summary, ''), type.name) order by a.due, a.id))[1] as next_words
            from activity a join app_user u on u.id = a.assignee_id join activity_type type on type.id = a.type_id
            where a.subject_id = c.id and %s) work\s""".formatted(ActivitySql.STATE, ActivitySql.OPEN);

    private static final String MAIL = """
            cross join lateral (
            select (select count(*) from thread_entry e where e.subject_id = c.id and e.kind = 'MESSAGE') as messages,
                array(select f.user_id from follower f where f.subject_id = c.id and exists (
                    select from thread_entry e where e.subject_id = c.id and e.kind = 'MESSAGE' and e.at > f.seen_at
                        and e.author_id is distinct from f.user_id)) as unread_by) mail\s""";

    private CardSql() {}

    /**
     * The statement for cards.
     *
     * @param chosen which records, called {@code c}; only these are asked for what is planned and written
     */
    static String cards(String chosen) {
        return "select c.*, work.*, mail.* from " + chosen + WORK + MAIL;
    }

    static CardRow card(ResultSet row, int number) throws SQLException {
        return new CardRow(
                new RecordId(row.getLong("id")),
                new StageId(row.getLong("stage_id")),
                StageOutcome.valueOf(row.getString("outcome")),
                row.getLong("rank"),
                row.getString("title"),
                row.getString("customer"),
                keys(row.getArray("tags")),
                row.getObject("renewal_date", LocalDate.class),
                row.getInt("health"),
                row.getObject("success_partner_id", Long.class),
                row.getObject("team_id", Long.class),
                row.getBoolean("is_new"),
                work(row),
                mail(row),
                row.getString("search_text"));
    }

    private static List<Long> keys(Array array) throws SQLException {
        return Arrays.asList((Long[]) array.getArray());
    }

    private static CardWork work(ResultSet row) throws SQLException {
        var assignees = keys(row.getArray("assignees"));
        if (assignees.isEmpty()) {
            return CardWork.NONE;
        }
        var states = (String[]) row.getArray("states").getArray();
        var open = IntStream.range(0, states.length)
                .mapToObj(at -> new CardWork.Planned(new UserId(assignees.get(at)), ActivityState.valueOf(states[at])))
                .toList();
        var next = new CardWork.Next(
                new ActivityId(row.getLong("next_id")),
                row.getString("next_words"),
                row.getObject("next_due", LocalDate.class));
        return new CardWork(open, Optional.of(next));
    }

    private static CardMail mail(ResultSet row) throws SQLException {
        var unreadBy = keys(row.getArray("unread_by")).stream().map(UserId::new).collect(Collectors.toSet());
        return new CardMail(row.getInt("messages"), unreadBy);
    }
}
