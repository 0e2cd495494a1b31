package app.evergreen.success;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.stage.StageId;
import app.evergreen.stage.StageOutcome;
import app.evergreen.thread.TrackedChange;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MovingTest extends SuccessTest {

    @Test
    void aNewRecordStandsOnTopOfItsColumn() {
        var first = made("First");
        var second = made("Second");

        assertThat(column(onboarding)).containsExactly(second, first);
        assertThat(page(second).health().value()).isEqualTo(50);
    }

    @Test
    void aCardLandsRightBelowTheOneItWasDroppedUnder() {
        var low = made("Low");
        var high = made("High");
        var moved = made(adoption, RecordFields.titled("Moved"));

        moved(move(moved, adoption, onboarding, Place.below(high)));

        assertThat(column(onboarding)).containsExactly(high, moved, low);
    }

    @Test
    void aCardIsPutInOrderWithinItsColumnWithoutAnEntryInItsThread() {
        var low = made("Low");
        var middle = made("Middle");
        var high = made("High");

        moved(move(high, onboarding, onboarding, Place.below(low)));

        assertThat(column(onboarding)).containsExactly(middle, low, high);
        assertThat(thread(high)).hasSize(1);
    }

    @Test
    void aCardGoesOnTopWhereTheOneAboveHasLeft() {
        var other = made("Other");
        var above = made("Above");
        var moved = made(adoption, RecordFields.titled("Moved"));
        moved(move(above, onboarding, adoption, Place.top()));

        moved(move(moved, adoption, onboarding, Place.below(above)));

        assertThat(column(onboarding)).containsExactly(moved, other);
    }

    @Test
    void aHundredDropsAtTheSamePlaceKeepTheOrder() {
        var bottom = made("Bottom");
        var top = made("Top");
        var one = made("One");
        var two = made("Two");
        for (var drop = 0; drop < 50; drop++) {
            moved(move(one, onboarding, onboarding, Place.below(top)));
            moved(move(two, onboarding, onboarding, Place.below(top)));
        }

        assertThat(column(onboarding)).containsExactly(top, two, one, bottom);
    }

    @Test
    void aMoveIsToldInTheThread() {
        var record = made("Acme");

        moved(move(record, onboarding, adoption, Place.top()));

        assertThat(thread(record).getFirst().changes())
                .containsExactly(new TrackedChange("thread.field.stage", "Onboarding", "Adoption"));
        assertThat(thread(record).getFirst().authorName()).isEqualTo("Anna");
    }

    @Test
    void whoComesTooLateLearnsWhereTheCardIsAndWhoMovedIt() {
        var record = made("Acme");
        moved(asMax(() -> records.move(record, onboarding, adoption, Place.top(), Optional.empty())));

        var late = move(record, onboarding, house.stage(3), Place.top());

        assertThat(late).isEqualTo(new MoveResult.Changed("Adoption", Optional.of("Max")));
        assertThat(page(record).stage().id()).isEqualTo(adoption);
    }

    @Test
    void aRecordOrAStageThatIsGoneIsSaidToBe() {
        var record = made("Acme");

        assertThat(move(record, onboarding, new StageId(999), Place.top()))
                .isEqualTo(new MoveResult.Gone(MoveResult.What.STAGE));
        assertThat(move(new RecordId(999_999), onboarding, adoption, Place.top()))
                .isEqualTo(new MoveResult.Gone(MoveResult.What.RECORD));
    }

    @Test
    void anAchievedRecordHasHealthHundredAndItsHandSetValueIsKept() {
        var record = made(RecordFields.EMPTY.with(
                Set.of(RecordField.TITLE, RecordField.HEALTH),
                new RecordFields("Acme", null, null, null, 33, null, null, null, null, Set.of())));

        var done = achieved(record);

        assertThat(done.achieved()).isTrue();
        assertThat(page(record).health()).isEqualTo(new Health(100, 33, 100));
        moved(asAnna(() -> records.reopen(record, achieved)));
        assertThat(page(record).health().value()).isEqualTo(33);
    }

    @Test
    void fromAchievedToAchievedThereIsNothingToCelebrate() {
        var record = made("Acme");
        achieved(record);

        assertThat(moved(move(record, achieved, achieved, Place.top())).achieved())
                .isFalse();
    }

    @Test
    void aRecordIsNeverLostWithoutAReason() {
        var record = made("Acme");

        assertThat(move(record, onboarding, lost, Place.top())).isEqualTo(new MoveResult.NeedsReason(lost));
        assertThat(asAnna(() -> records.lose(record, onboarding, Optional.empty())))
                .isEqualTo(new MoveResult.NeedsReason(lost));
        assertThat(page(record).stage().id()).isEqualTo(onboarding);
    }

    @Test
    void aReasonThatAsksForACommentGetsOne() {
        var record = made("Acme");
        var other = new Loss(house.reason(10), "  ");

        assertThat(asAnna(() -> records.lose(record, onboarding, Optional.of(other))))
                .isInstanceOf(MoveResult.Refused.class);
        assertThat(page(record).stage().outcome()).isEqualTo(StageOutcome.OPEN);
    }

    @Test
    void aLostRecordHasHealthZeroAndShowsItsReason() {
        var record = made("Acme");

        lost(record);

        assertThat(page(record).health().value()).isZero();
        assertThat(page(record).lostReason()).contains(new RecordPage.LostReason("Price", "too dear"));
        assertThat(thread(record).getFirst().changes())
                .containsExactly(
                        new TrackedChange("thread.field.stage", "Onboarding", "Lost"),
                        new TrackedChange("thread.field.lost-reason", null, "Price – too dear"));
    }

    @Test
    void reopeningGoesBackToTheLastOpenStageAndLeavesTheReasonInTheThread() {
        var record = made(adoption, RecordFields.titled("Acme"));
        lost(record);

        moved(asAnna(() -> records.reopen(record, lost)));

        assertThat(page(record).stage().id()).isEqualTo(adoption);
        assertThat(page(record).lostReason()).isEmpty();
        assertThat(thread(record).getFirst().changes())
                .contains(new TrackedChange("thread.field.lost-reason", "Price – too dear", null));
    }

    @Test
    void fromAchievedToLostAsksAndBackIsAllowed() {
        var record = made("Acme");
        achieved(record);

        assertThat(move(record, achieved, lost, Place.top())).isInstanceOf(MoveResult.NeedsReason.class);
        lost(record);
        assertThat(achieved(record).from()).isEqualTo(StageOutcome.LOST);
        assertThat(page(record).lostReason()).isEmpty();
    }

    @Test
    void aDeletedRecordTakesItsThreadAlong() {
        var record = made("Acme");

        assertThat(asMax(() -> records.delete(record))).isEqualTo(new DeleteResult.Deleted());
        assertThat(asMax(() -> records.delete(record))).isEqualTo(new DeleteResult.Gone());
        assertThat(thread(record)).isEmpty();
        assertThat(asAnna(() -> query.page(record))).isEmpty();
    }
}
