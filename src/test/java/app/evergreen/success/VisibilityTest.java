package app.evergreen.success;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.base.Finder;
import app.evergreen.base.SubjectDirectory;
import app.evergreen.base.SubjectKind;
import app.evergreen.security.UserId;
import app.evergreen.team.TeamId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.convention.TestBean;

/** Every read and every command goes through one rule: with another rule, hidden records are nowhere. */
@NullUnmarked
class VisibilityTest extends SuccessTest {

    @TestBean
    @SuppressWarnings("UnusedVariable") // it stands in for the application's own
    private Visibility visibility;

    @Autowired
    private List<SubjectDirectory> directories;

    @Autowired
    private List<Finder> finders;

    static Visibility visibility() {
        return new RecordsOfNoTeam();
    }

    @Test
    void aHiddenRecordIsNowhere() {
        var shown = made("Shown");
        var hidden = made("Hidden");
        hide(hidden);
        var edit = Fields.edit(RecordFields.titled("Hidden"), RecordField.TITLE, "Found");

        assertThat(asAnna(() -> query.page(shown))).isPresent();
        assertThat(asAnna(() -> query.page(hidden))).isEmpty();
        assertThat(asAnna(() -> directory().find(shown.value()))).isPresent();
        assertThat(asAnna(() -> directory().find(hidden.value()))).isEmpty();
        assertThat(found("shown")).isOne();
        assertThat(found("hidden")).isZero();
        assertThat(move(hidden, onboarding, adoption, Place.top()))
                .isEqualTo(new MoveResult.Gone(MoveResult.What.RECORD));
        assertThat(asAnna(() -> records.save(hidden, edit))).isEqualTo(new RecordSave.Gone());
        assertThat(asMax(() -> records.delete(hidden))).isEqualTo(new DeleteResult.Gone());
    }

    private void hide(RecordId record) {
        jdbc.sql("update success_record set team_id = :team where id = :id")
                .param("team", house.team("Secret").value())
                .param("id", record.value())
                .update();
    }

    private SubjectDirectory directory() {
        return directories.stream()
                .filter(directory -> directory.kind() == SubjectKind.RECORD)
                .findFirst()
                .orElseThrow();
    }

    private long found(String text) {
        return asAnna(() -> finders.stream()
                .filter(finder -> finder.kind() == SubjectKind.RECORD)
                .mapToLong(finder -> finder.find(text, 10).size())
                .sum());
    }

    private record RecordsOfNoTeam() implements Visibility {

        @Override
        public Condition condition(String record) {
            return new Condition(record + ".team_id is null", Map.of());
        }

        @Override
        public boolean admits(TeamId team, UserId successPartner) {
            return Optional.ofNullable(team).isEmpty();
        }
    }
}
