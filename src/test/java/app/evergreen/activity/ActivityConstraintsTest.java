package app.evergreen.activity;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.base.Guard.Trouble;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Whatever constraint of its tables a command breaks, somebody is told. */
@NullUnmarked
class ActivityConstraintsTest extends ActivityTest {

    @Test
    void eachConstraintOfActivitiesMeansOneAnswer() {
        assertThat(constraintsOf("activity")).isNotEmpty().allSatisfy(name -> {
            assertThat(ActivityConstraints.of(new Trouble.ConstraintBroken(name)))
                    .isNotInstanceOf(ActivityChange.Stored.class);
            assertThat(ActivityConstraints.ofPlan(new Trouble.ConstraintBroken(name)))
                    .isNotNull();
        });
    }

    @Test
    void eachConstraintOfTypesMeansOneAnswer() {
        assertThat(constraintsOf("activity_type"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(ActivityConstraints.ofType(name)).isNotNull());
    }

    private List<String> constraintsOf(String table) {
        return jdbc.sql("""
                        select c.conname from pg_constraint c join pg_class t on t.oid = c.conrelid
                        where c.contype <> 'n' and t.relname = :table
                        """).param("table", table).query(String.class).list();
    }
}
