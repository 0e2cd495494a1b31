package app.evergreen.security;

import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Users as administrators see them. */
@Component
@RequiredArgsConstructor
public class UserAccountQuery {

    private static final String ACCOUNTS = """
            select id, username, display_name, coalesce(email, '') as email, time_zone, language, active,
                must_change_password, array(select role from user_role where user_id = id) as roles
            from app_user""";
    private static final RowMapper<UserAccount> ACCOUNT = (row, number) -> new UserAccount(
            new UserId(row.getLong("id")),
            row.getString("username"),
            new UserFields(
                    row.getString("display_name"),
                    row.getString("email"),
                    Arrays.stream((String[]) row.getArray("roles").getArray())
                            .map(Role::valueOf)
                            .collect(Collectors.toSet()),
                    row.getString("time_zone"),
                    row.getString("language")),
            row.getBoolean("active"),
            row.getBoolean("must_change_password"));

    private final JdbcClient jdbc;

    /** Everybody: those who may log in first, each part by name. */
    @RolesAllowed(Rights.ADMINISTER)
    public List<UserAccount> all() {
        return jdbc.sql(ACCOUNTS + " order by active desc, display_name collate by_name, id")
                .query(ACCOUNT)
                .list();
    }

    /** This user, active or not. */
    @RolesAllowed(Rights.ADMINISTER)
    public Optional<UserAccount> find(UserId id) {
        return jdbc.sql(ACCOUNTS + " where id = :id")
                .param("id", id.value())
                .query(ACCOUNT)
                .optional();
    }
}
