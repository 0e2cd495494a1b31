package app.evergreen.security;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import app.evergreen.base.Folding;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Users as everybody may see them: names to show, and colleagues to choose from. */
@Component
@RequiredArgsConstructor
public class UserQuery {

    private static final String LINES = "select id, display_name, active from app_user ";
    private static final String BY_NAME = " order by display_name collate by_name, id";

    private final JdbcClient jdbc;

    /** Everybody, by name, those who may not log in any more included. */
    @RolesAllowed(Rights.READ)
    public List<UserLine> all() {
        return jdbc.sql(LINES + BY_NAME).query(UserRows.LINE).list();
    }

    /** This user, active or not. */
    @RolesAllowed(Rights.READ)
    public Optional<UserLine> find(UserId id) {
        return jdbc.sql(LINES + "where id = :id")
                .param("id", id.value())
                .query(UserRows.LINE)
                .optional();
    }

    /** How these users are called, active or not; one query for all of them. Unknown ids are left out. */
    @RolesAllowed(Rights.READ)
    public Map<UserId, UserLine> names(Collection<UserId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(LINES + "where id in (:ids)")
                .param("ids", ids.stream().map(UserId::value).toList())
                .query(UserRows.LINE)
                .list()
                .stream()
                .collect(toMap(UserLine::id, line -> line));
    }

    /** Which of these may log in and read; one query for all of them. */
    @RolesAllowed(Rights.READ)
    public Set<UserId> readers(Set<UserId> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return jdbc
                .sql(
                        LINES
                                + "where id in (:ids) and active and exists (select from user_role where user_id = id and role in (:roles))")
                .param("ids", ids.stream().map(UserId::value).toList())
                .param(
                        "roles",
                        Role.withRight(Rights.READ).stream().map(Role::name).toList())
                .query(UserRows.LINE)
                .list()
                .stream()
                .map(UserLine::id)
                .collect(toUnmodifiableSet());
    }

    /**
     * Active users whose name contains the text, case and accents aside, by name.
     *
     * @param text part of a name; blank finds everybody
     * @param limit how many at most, positive
     */
    @RolesAllowed(Rights.READ)
    public List<UserLine> choices(String text, int limit) {
        return matching(
                jdbc.sql(LINES + "where active" + BY_NAME).query(UserRows.LINE).list(), text, limit);
    }

    /**
     * Active users who have a right, whose name contains the text, case and accents aside, by name. Without a team, a record's
     * success partner is one of those who have {@link Rights#WRITE_RECORDS} (R3.6).
     *
     * @param right one of {@link Rights}
     * @param text part of a name; blank finds everybody
     * @param limit how many at most, positive
     */
    @RolesAllowed(Rights.READ)
    public List<UserLine> choices(String right, String text, int limit) {
        var who = jdbc.sql(LINES
                        + "where active and exists (select from user_role where user_id = id and role in (:roles))"
                        + BY_NAME)
                .param("roles", Role.withRight(right).stream().map(Role::name).toList())
                .query(UserRows.LINE)
                .list();
        return matching(who, text, limit);
    }

    private static List<UserLine> matching(List<UserLine> users, String text, int limit) {
        var wanted = Folding.fold(text);
        return users.stream()
                .filter(user -> Folding.fold(user.name()).contains(wanted))
                .limit(limit)
                .toList();
    }
}
