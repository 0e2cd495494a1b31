package app.evergreen.success;

import app.evergreen.security.Role;
import app.evergreen.security.UserId;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has to hear of a record when something happens to it that somebody must look at (R6.3, R6.4). Only those who can log in. */
@Component
@RequiredArgsConstructor
class Caretakers {

    private final JdbcClient jdbc;

    /** The record's success partner, else its team's leader, else every manager. */
    List<UserId> of(SuccessRecord record) {
        var partner = active(record.care().successPartnerId());
        if (!partner.isEmpty()) {
            return partner;
        }
        var leader = leader(record.care().teamId());
        return leader.isEmpty() ? managers() : leader;
    }

    private List<UserId> active(@Nullable Long user) {
        return ids(
                jdbc.sql("select id from app_user where id = :user and active").param("user", user));
    }

    private List<UserId> leader(@Nullable Long team) {
        return ids(jdbc.sql(
                        "select u.id from team t join app_user u on u.id = t.leader_id where t.id = :team and u.active")
                .param("team", team));
    }

    /** Every manager, by key. */
    List<UserId> managers() {
        return ids(jdbc.sql("select u.id from app_user u join user_role r on r.user_id = u.id "
                        + "where u.active and r.role = :role order by u.id")
                .param("role", Role.SUCCESS_MANAGER.name()));
    }

    private static List<UserId> ids(JdbcClient.StatementSpec query) {
        return query.query(Long.class).list().stream().map(UserId::new).toList();
    }
}
