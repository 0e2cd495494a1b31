package app.evergreen.success;

import app.evergreen.crm.LeadId;
import app.evergreen.partner.PartnerId;
import app.evergreen.security.UserId;
import app.evergreen.stage.StageId;
import app.evergreen.stage.StageLine;
import app.evergreen.stage.StageOutcome;
import app.evergreen.team.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The row that a record's page is made of; its parts are read in the order of the page. */
record RecordRow(
        RecordId id,
        Yielded shown,
        AutomaticFields automatic,
        Optional<RecordPage.Customer> customer,
        Health health,
        @Nullable LocalDate renewalDate,
        Optional<RecordPage.Team> team,
        Optional<RecordPage.Member> successPartner,
        Optional<RecordPage.Lead> lead,
        boolean leadFixed,
        StageLine stage,
        Instant stageSince,
        Optional<RecordPage.LostReason> lostReason,
        boolean isNew,
        boolean mayBeMine) {

    static RecordRow read(ResultSet row, int number) throws SQLException {
        var stage = stage(row);
        return new RecordRow(
                new RecordId(row.getLong("id")),
                new Yielded(
                        row.getString("title"),
                        id(row, "customer_id"),
                        row.getString("mobile"),
                        row.getString("email")),
                new AutomaticFields(leadFacts(row), partnerFacts(row), typed(row)),
                customer(row),
                Health.of(stage.outcome(), row.getObject("health_by_hand", Integer.class), stage.defaultHealth()),
                row.getObject("renewal_date", LocalDate.class),
                team(row),
                successPartner(row),
                lead(row),
                row.getBoolean("lead_fixed"),
                stage,
                row.getTimestamp("stage_since").toInstant(),
                lostReason(row),
                row.getTimestamp("handed_off_at") != null && row.getTimestamp("taken_at") == null,
                row.getBoolean("may_be_mine"));
    }

    private static @Nullable Long id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Long.class);
    }

    private static StageLine stage(ResultSet row) throws SQLException {
        return new StageLine(
                new StageId(row.getLong("stage_id")),
                row.getString("stage_name"),
                StageOutcome.valueOf(row.getString("outcome")),
                row.getInt("default_health"),
                row.getBoolean("folded"),
                row.getInt("stage_position"));
    }

    private static Typed typed(ResultSet row) throws SQLException {
        return new Typed(
                row.getString("typed_title"),
                id(row, "typed_customer_id"),
                row.getString("typed_mobile"),
                row.getString("typed_email"));
    }

    private static @Nullable LeadFacts leadFacts(ResultSet row) throws SQLException {
        var id = id(row, "lead_id");
        return id == null
                ? null
                : new LeadFacts(
                        id,
                        row.getString("lead_title"),
                        id(row, "lead_partner_id"),
                        row.getString("lead_phone"),
                        row.getString("lead_email"));
    }

    private static @Nullable PartnerFacts partnerFacts(ResultSet row) throws SQLException {
        var id = id(row, "customer_id");
        return id == null
                ? null
                : new PartnerFacts(
                        id,
                        row.getString("customer_name"),
                        row.getString("customer_mobile"),
                        row.getString("customer_phone"),
                        row.getString("customer_email"));
    }

    private static Optional<RecordPage.Customer> customer(ResultSet row) throws SQLException {
        var id = id(row, "customer_id");
        var name = row.getString("customer_name");
        return id == null ? Optional.empty() : Optional.of(new RecordPage.Customer(new PartnerId(id), name));
    }

    private static Optional<RecordPage.Team> team(ResultSet row) throws SQLException {
        var id = id(row, "team_id");
        var name = row.getString("team_name");
        return id == null ? Optional.empty() : Optional.of(new RecordPage.Team(new TeamId(id), name));
    }

    private static Optional<RecordPage.Member> successPartner(ResultSet row) throws SQLException {
        var id = id(row, "success_partner_id");
        return id == null
                ? Optional.empty()
                : Optional.of(new RecordPage.Member(
                        new UserId(id), row.getString("partner_name"), row.getBoolean("partner_active")));
    }

    private static Optional<RecordPage.Lead> lead(ResultSet row) throws SQLException {
        var id = id(row, "lead_id");
        return id == null
                ? Optional.empty()
                : Optional.of(new RecordPage.Lead(
                        new LeadId(id),
                        row.getString("lead_title"),
                        row.getString("lead_stage_name"),
                        row.getBoolean("lead_won"),
                        Objects.requireNonNullElse(row.getString("lead_notes"), "")));
    }

    private static Optional<RecordPage.LostReason> lostReason(ResultSet row) throws SQLException {
        var name = row.getString("lost_reason_name");
        return name == null
                ? Optional.empty()
                : Optional.of(
                        new RecordPage.LostReason(name, Objects.requireNonNullElse(row.getString("lost_comment"), "")));
    }
}
