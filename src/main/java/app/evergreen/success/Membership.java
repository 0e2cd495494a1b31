package app.evergreen.success;

import app.evergreen.security.Rights;
import app.evergreen.security.Role;
import app.evergreen.security.UserId;
import app.evergreen.team.TeamId;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may be a record's success partner (R3.6). */
@Component
@RequiredArgsConstructor
class Membership {

    private final JdbcClient jdbc;

    /** Whether the user is an active member of the team; without a team, whether an active user who may write records. */
    boolean admits(@Nullable TeamId team, UserId user) {
        return isActive(user) && (team == null ? mayWrite(user) : isMember(team, user));
    }

    /** Nobody deactivates the user until the transaction ends. */
    private boolean isActive(UserId user) {
        return jdbc.sql("select active from app_user where id = :user for share")
                .param("user", user.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private boolean mayWrite(UserId user) {
        return jdbc.sql("select exists (select from user_role where user_id = :user and role in (:roles))")
                .param("user", user.value())
                .param(
                        "roles",
                        Role.withRight(Rights.WRITE_RECORDS).stream()
                                .map(Role::name)
                                .toList())
                .query(Boolean.class)
                .single();
    }

    boolean isMember(TeamId team, UserId user) {
        return jdbc.sql("select exists (select from team_member where team_id = :team and user_id = :user)")
                .param("team", team.value())
                .param("user", user.value())
                .query(Boolean.class)
                .single();
    }
}
