package app.evergreen.digest;

import app.evergreen.security.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** A user to whom the house writes, in their own language and on their own day. */
record Reader(UserId id, String username, Locale language, ZoneId zone) {

    static final String COLUMNS = "u.id as reader, u.username, u.language, u.time_zone";
    /** Holds for users {@code u} who can log in, read something, and have an address. */
    static final String REACHED = "u.active and not u.must_change_password and u.email is not null "
            + "and exists (select from user_role r where r.user_id = u.id)";

    static Reader read(ResultSet row) throws SQLException {
        return new Reader(
                new UserId(row.getLong("reader")),
                row.getString("username"),
                Locale.forLanguageTag(row.getString("language")),
                ZoneId.of(row.getString("time_zone")));
    }

    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
