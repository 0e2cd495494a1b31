package app.evergreen.crm;

import app.evergreen.base.Problem;
import java.util.List;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether partner, salesperson and team that somebody chose for a lead can be chosen. */
@Component
@RequiredArgsConstructor
class LeadReferences {

    private final JdbcClient jdbc;

    void check(LeadFields wanted, LeadFields now, List<Problem> problems) {
        var partner = wanted.partner();
        if (partner != null && !Objects.equals(partner, now.partner())) {
            choosable(
                    LeadField.PARTNER,
                    "select not archived from partner where id = :id for key share",
                    partner.value(),
                    problems);
        }
        var salesperson = wanted.salesperson();
        if (salesperson != null && !Objects.equals(salesperson, now.salesperson())) {
            choosable(
                    LeadField.SALESPERSON,
                    "select active from app_user where id = :id for key share",
                    salesperson.value(),
                    problems);
        }
        var team = wanted.team();
        if (team != null && !Objects.equals(team, now.team())) {
            choosable(
                    LeadField.TEAM,
                    "select not archived from team where id = :id for key share",
                    team.value(),
                    problems);
        }
    }

    private void choosable(LeadField field, String question, long id, List<Problem> problems) {
        var answer = jdbc.sql(question).param("id", id).query(Boolean.class).optional();
        if (!answer.orElse(false)) {
            problems.add(Problem.of(field.key(), "crm.%s.not-choosable".formatted(field.key())));
        }
    }
}
