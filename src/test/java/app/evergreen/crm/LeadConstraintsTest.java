package app.evergreen.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.evergreen.support.IntegrationTest;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@IntegrationTest
@TestConstructor(autowireMode = AutowireMode.ALL)
@RequiredArgsConstructor
class LeadConstraintsTest {

    /** Keys that no input reaches: made by sequences, by triggers, or there for a foreign key to refer to. */
    private static final Set<String> OUT_OF_REACH =
            Set.of("crm_lead_pk", "crm_lead_subject_fk", "crm_stage_pk", "crm_stage_won_key");

    private final JdbcClient jdbc;

    @Test
    void eachConstraintOfALeadMeansSomethingToWhoeverBrokeIt() {
        assertThat(constraintsOf("crm_lead"))
                .hasSizeGreaterThan(8)
                .allSatisfy(name -> assertThatCode(
                                () -> assertThat(LeadConstraints.aboutTheStage(name) || isProblem(name))
                                        .isTrue())
                        .doesNotThrowAnyException());
    }

    private static boolean isProblem(String name) {
        return !LeadConstraints.problem(name).field().isEmpty();
    }

    @Test
    void eachConstraintOfALeadStageMeansSomethingToWhoeverBrokeIt() {
        assertThat(constraintsOf("crm_stage"))
                .contains("crm_stage_not_won_remains")
                .allSatisfy(name -> assertThat(LeadConstraints.ofStage(name)).isNotNull());
    }

    private List<String> constraintsOf(String table) {
        return jdbc.sql("""
                        select conname from pg_constraint where conrelid = :table::regclass and contype <> 'n'
                        """).param("table", table).query(String.class).list().stream()
                .filter(name -> !OUT_OF_REACH.contains(name))
                .toList();
    }
}
