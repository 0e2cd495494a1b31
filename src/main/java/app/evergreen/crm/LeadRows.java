package app.evergreen.crm;

import app.evergreen.partner.PartnerId;
import app.evergreen.security.UserId;
import app.evergreen.team.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** How rows of leads become what screens show. */
final class LeadRows {

    private LeadRows() {}

    static LeadPage page(ResultSet row, int number) throws SQLException {
        return new LeadPage(
                new LeadId(row.getLong("id")), fields(row), partner(row), salesperson(row), team(row), stage(row));
    }

    private static LeadFields fields(ResultSet row) throws SQLException {
        return new LeadFields(
                row.getString("title"),
                key(row, "partner_id", PartnerId::new),
                row.getString("contact_name"),
                row.getString("phone"),
                row.getString("email"),
                row.getBigDecimal("expected_revenue"),
                key(row, "salesperson_id", UserId::new),
                key(row, "team_id", TeamId::new),
                row.getString("notes"));
    }

    private static <T> @Nullable T key(ResultSet row, String column, LongFunction<T> type) throws SQLException {
        var key = row.getLong(column);
        return row.wasNull() ? null : type.apply(key);
    }

    private static Optional<LeadPage.LeadPartner> partner(ResultSet row) throws SQLException {
        var id = key(row, "partner_id", PartnerId::new);
        return id == null
                ? Optional.empty()
                : Optional.of(new LeadPage.LeadPartner(
                        id,
                        row.getString("partner_name"),
                        Optional.ofNullable(row.getString("partner_phone")),
                        Optional.ofNullable(row.getString("partner_mobile")),
                        Optional.ofNullable(row.getString("partner_email"))));
    }

    private static Optional<LeadPage.Salesperson> salesperson(ResultSet row) throws SQLException {
        var id = key(row, "salesperson_id", UserId::new);
        return id == null
                ? Optional.empty()
                : Optional.of(new LeadPage.Salesperson(
                        id, row.getString("salesperson_name"), row.getBoolean("salesperson_active")));
    }

    private static Optional<LeadPage.LeadTeam> team(ResultSet row) throws SQLException {
        var id = key(row, "team_id", TeamId::new);
        return id == null
                ? Optional.empty()
                : Optional.of(new LeadPage.LeadTeam(id, row.getString("team_name"), row.getBoolean("team_archived")));
    }

    private static LeadPage.Stage stage(ResultSet row) throws SQLException {
        return new LeadPage.Stage(
                new CrmStageId(row.getLong("crm_stage_id")), row.getString("stage_name"), row.getBoolean("won"));
    }

    static LeadChoice choice(ResultSet row, int number) throws SQLException {
        return new LeadChoice(
                new LeadId(row.getLong("id")),
                row.getString("title"),
                row.getString("partner_name"),
                row.getString("stage_name"),
                row.getBoolean("won"));
    }
}
