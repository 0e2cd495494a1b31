package app.evergreen.security;

import org.springframework.jdbc.core.RowMapper;

/** How rows of users are read. */
final class UserRows {

    static final RowMapper<UserLine> LINE = (row, number) ->
            new UserLine(new UserId(row.getLong("id")), row.getString("display_name"), row.getBoolean("active"));

    private UserRows() {}
}
