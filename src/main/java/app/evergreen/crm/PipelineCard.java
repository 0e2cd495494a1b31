package app.evergreen.crm;

import app.evergreen.security.UserLine;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A lead as the pipeline shows it.
 *
 * @param id its key
 * @param stage the column it stands in
 * @param won whether it is won
 * @param rank its place there: by (rank, id), the smallest on top
 * @param title its title
 * @param partnerName its partner's name; empty without one
 * @param expectedRevenue what it may bring
 * @param salesperson who looks after it
 * @param matches whether it matches the search
 */
public record PipelineCard(
        LeadId id,
        CrmStageId stage,
        boolean won,
        long rank,
        String title,
        String partnerName,
        Optional<BigDecimal> expectedRevenue,
        Optional<UserLine> salesperson,
        boolean matches) {}
