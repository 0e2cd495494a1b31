package app.evergreen.success;

import app.evergreen.base.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Checks what a record is about to refer to: only what can still be chosen. What it refers to already may stay. */
@Component
@RequiredArgsConstructor
class References {

    private final JdbcClient jdbc;
    private final Membership membership;

    /** What stands in the way of storing these fields. */
    List<Problem> check(Set<RecordField> changed, RecordFields values) {
        var problems = new ArrayList<Problem>();
        var customer = values.customer();
        var team = values.team();
        var partner = values.successPartner();
        if (changed.contains(RecordField.CUSTOMER) && customer != null && !selectable("partner", customer.value())) {
            problems.add(Problem.of("customer", "success.customer.gone"));
        }
        if (changed.contains(RecordField.TEAM) && team != null && !selectable("team", team.value())) {
            problems.add(Problem.of("team", "success.team.gone"));
        }
        if (changed.contains(RecordField.SUCCESS_PARTNER) && partner != null && !membership.admits(team, partner)) {
            problems.add(Problem.of("success-partner", "success.partner.not-member"));
        }
        return problems;
    }

    private boolean selectable(String table, long id) {
        return jdbc.sql("select exists (select from " + table + " where id = :id and not archived)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }
}
