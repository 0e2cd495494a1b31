package app.evergreen.success;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.base.Text;
import app.evergreen.stage.StageDraft;
import app.evergreen.stage.StageOutcome;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** R5.5: one's last move can be taken back. */
class UndoTest extends SuccessTest {

    @Test
    void stageAndPlaceAreAsBeforeWithOneEntry() {
        made("Low");
        var record = made("Acme");
        var high = made("High");
        var before = column(onboarding);
        var move = moved(move(record, onboarding, adoption, Place.top()));
        var told = thread(record).size();

        assertThat(undo(move)).isEqualTo(new UndoResult.Undone(record));

        assertThat(column(onboarding)).isEqualTo(before).startsWith(high);
        assertThat(thread(record)).hasSize(told + 1);
        assertThat(thread(record).getFirst().event()).isEqualTo("thread.event.undone");
    }

    @Test
    void anotherPlaceInTheColumnIsTakenBackWithoutAnEntry() {
        var low = made("Low");
        var record = made("Acme");
        var move = moved(move(record, onboarding, onboarding, Place.below(low)));
        var told = thread(record).size();

        undo(move);

        assertThat(column(onboarding)).containsExactly(record, low);
        assertThat(thread(record)).hasSize(told);
    }

    @Test
    void undoingAReopeningRestoresTheReason() {
        var record = made("Acme");
        lost(record);
        var closedAt = closedAt(record);
        clock.advance(Duration.ofDays(3));
        var reopened = moved(asAnna(() -> records.reopen(record, lost)));

        undo(reopened);

        assertThat(page(record).lostReason()).contains(new RecordPage.LostReason("Price", "too dear"));
        assertThat(closedAt(record)).isEqualTo(closedAt);
    }

    @Test
    void undoingAnAchievementGivesTheHandSetHealthBack() {
        var record = made("Acme");
        save(record, RecordField.HEALTH, 21);

        undo(achieved(record));

        assertThat(page(record).health().value()).isEqualTo(21);
    }

    @Test
    void aMoveStaysWhenStageOrHealthHasChangedSince() {
        var record = made("Acme");
        var first = moved(move(record, onboarding, adoption, Place.top()));
        save(record, RecordField.HEALTH, 21);
        assertThat(undo(first)).isEqualTo(refused("success.undo.record-changed"));

        var second = moved(move(record, adoption, onboarding, Place.top()));
        moved(asMax(() -> records.move(record, onboarding, house.stage(3), Place.top(), Optional.empty())));
        assertThat(undo(second)).isEqualTo(refused("success.undo.record-changed"));
    }

    @Test
    void aMoveStaysWhenTheOldStageIsGoneOrMeansSomethingElse() {
        var record = made("Acme");
        var move = moved(move(record, onboarding, adoption, Place.top()));
        asMax(() -> stageChanges.save(
                onboarding, new StageDraft("Onboarding", StageOutcome.ACHIEVED, 100, false), Optional.empty()));
        assertThat(undo(move)).isEqualTo(refused("success.undo.stage-changed"));

        asMax(() -> stageChanges.delete(onboarding, Optional.empty()));
        assertThat(undo(move)).isEqualTo(refused("success.undo.stage-changed"));
    }

    @Test
    void aDeletedRecordIsNotBroughtBack() {
        var record = made("Acme");
        var move = achieved(record);
        asMax(() -> records.delete(record));

        assertThat(undo(move)).isEqualTo(refused("success.undo.record-gone"));
    }

    private UndoResult undo(MoveResult.Moved move) {
        return asAnna(() -> records.undo(move.undo()));
    }

    private static UndoResult refused(String key) {
        return new UndoResult.Refused(Text.of(key));
    }

    private String closedAt(RecordId record) {
        return jdbc.sql("select closed_at::text from success_record where id = :id")
                .param("id", record.value())
                .query(String.class)
                .single();
    }
}
