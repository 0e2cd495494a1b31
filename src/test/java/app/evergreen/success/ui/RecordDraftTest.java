package app.evergreen.success.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.stage.StageId;
import app.evergreen.stage.StageLine;
import app.evergreen.stage.StageOutcome;
import app.evergreen.success.Health;
import app.evergreen.success.RecordField;
import app.evergreen.success.RecordFields;
import app.evergreen.success.RecordId;
import app.evergreen.success.RecordPage;
import app.evergreen.success.ui.RecordDraft.Pick;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordDraftTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 11);

    private final RecordDraft draft = new RecordDraft(page("Title", null), (page, field) -> true);

    @Test
    void typingWhatWasThereBeforeIsNoChange() {
        type(RecordField.TITLE, "Other");
        assertThat(draft.dirty()).isTrue();

        type(RecordField.TITLE, " Title ");
        assertThat(draft.dirty()).isFalse();
    }

    @Test
    void fieldsThatNobodyTouchesFollowTheOthers() {
        type(RecordField.TITLE, "Mine");

        draft.arrive(page("Title", DAY));

        assertThat(draft.typed(RecordField.RENEWAL_DATE)).isEqualTo(DAY);
        assertThat(draft.clashes()).isEmpty();
        assertThat(draft.edit().touched()).containsExactly(RecordField.TITLE);
    }

    @Test
    void nothingCanBeSavedWhileTwoValuesAreUndecided() {
        type(RecordField.TITLE, "Mine");

        draft.arrive(page("Theirs", null));

        assertThat(draft.clashes()).containsExactly(Map.entry(RecordField.TITLE, Pick.UNDECIDED));
        assertThat(draft.undecided()).isTrue();
    }

    @Test
    void choosingMineSavesItOverWhatIsThereNow() {
        type(RecordField.TITLE, "Mine");
        draft.arrive(page("Theirs", null));

        draft.pick(RecordField.TITLE, Pick.MINE);

        assertThat(draft.edit().opened().title()).isEqualTo("Theirs");
        assertThat(draft.edit().typed().title()).isEqualTo("Mine");
    }

    @Test
    void choosingTheirsLeavesNothingToSave() {
        type(RecordField.TITLE, "Mine");
        draft.arrive(page("Theirs", null));

        draft.pick(RecordField.TITLE, Pick.THEIRS);

        assertThat(draft.nothingLeft()).isTrue();
    }

    @Test
    void aThirdValueHasToBeDecidedAnew() {
        type(RecordField.TITLE, "Mine");
        draft.arrive(page("Theirs", null));
        draft.pick(RecordField.TITLE, Pick.MINE);

        draft.arrive(page("Theirs", DAY));
        assertThat(draft.undecided()).isFalse();

        draft.arrive(page("Third", DAY));
        assertThat(draft.undecided()).isTrue();
    }

    @Test
    void theSameValueFromTwoPeopleIsNoClash() {
        type(RecordField.TITLE, "Both");

        draft.arrive(page("Both", null));

        assertThat(draft.dirty()).isFalse();
        assertThat(draft.clashes()).isEmpty();
    }

    @Test
    void whatWasTypedIntoAFieldThatBecomesAutomaticIsHandedBackAndNotSaved() {
        var automatic = new RecordDraft(
                page("Title", null), (page, field) -> page.title().equals("Title"));
        automatic.type(RecordField.TITLE, FieldValues.only(RecordField.TITLE, "Mine"));

        var stranded = automatic.arrive(page("From the lead", null));

        assertThat(stranded.get(RecordField.TITLE).title()).isEqualTo("Mine");
        assertThat(automatic.dirty()).isFalse();
    }

    @Test
    void whatComesBackFromTheBrowserIsHeldAgainstWhatOthersSavedMeanwhile() {
        var was = FieldValues.only(RecordField.TITLE, "Long ago");

        draft.restore(RecordField.TITLE, was, FieldValues.only(RecordField.TITLE, "Mine"));

        assertThat(draft.undecided()).isTrue();
        assertThat(draft.page().title()).isEqualTo("Title");
    }

    @Test
    void everyValueSurvivesTheBrowsersStorage() {
        for (var field : RecordField.values()) {
            var value = FieldValues.read(field, field == RecordField.RENEWAL_DATE ? "2026-12-11" : "17")
                    .orElseThrow();
            var written = FieldValues.write(value.get(field));
            assertThat(FieldValues.read(field, written)).contains(value);
        }
    }

    @Test
    void nonsenseFromTheBrowserIsNoValue() {
        assertThat(FieldValues.read(RecordField.TEAM, "<script>")).isEmpty();
        assertThat(FieldValues.read(RecordField.RENEWAL_DATE, "12026-01-01")).isEmpty();
        assertThat(FieldValues.read(RecordField.TAGS, "1,,2")).isEmpty();
    }

    private void type(RecordField field, Object value) {
        draft.type(field, FieldValues.only(field, value));
    }

    private static RecordPage page(String title, LocalDate renewal) {
        var fields = new RecordFields(title, null, null, null, null, renewal, null, null, null, Set.of());
        var stage = new StageLine(new StageId(1), "Active", StageOutcome.OPEN, 75, false, 3);
        return new RecordPage(
                new RecordId(1),
                fields,
                Map.of(),
                Optional.empty(),
                Health.of(StageOutcome.OPEN, null, 75),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(),
                stage,
                Instant.EPOCH,
                Optional.empty(),
                false,
                false);
    }
}
