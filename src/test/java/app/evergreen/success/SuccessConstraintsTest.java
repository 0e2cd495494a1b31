package app.evergreen.success;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.base.Guard.Trouble;
import app.evergreen.base.Text;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** Whatever constraint of its tables a command breaks, somebody is told a sentence. */
class SuccessConstraintsTest extends SuccessTest {

    @Test
    void eachConstraintOfRecordsMeansOneSentence() {
        assertThat(constraintsOf("success_record", "record_tag", "stage"))
                .isNotEmpty()
                .allSatisfy(name -> assertIsASentence(SuccessConstraints.text(new Trouble.ConstraintBroken(name))));
    }

    private static void assertIsASentence(Text text) {
        var bundle = text.key().substring(0, text.key().indexOf('.'));
        assertThat(ResourceBundle.getBundle("messages." + bundle).containsKey(text.key()))
                .as(text.key())
                .isTrue();
    }

    private List<String> constraintsOf(String... tables) {
        return jdbc.sql("""
                        select c.conname from pg_constraint c join pg_class t on t.oid = c.conrelid
                        where c.contype <> 'n' and t.relname in (:tables)
                        """)
                .param("tables", List.of(tables))
                .query(String.class)
                .list();
    }
}
