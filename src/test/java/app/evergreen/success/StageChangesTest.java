package app.evergreen.success;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.base.Text;
import app.evergreen.stage.StageDraft;
import app.evergreen.stage.StageId;
import app.evergreen.stage.StageLine;
import app.evergreen.stage.StageOutcome;
import app.evergreen.thread.TrackedChange;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** R1: stages, their flags and their records. */
@NullUnmarked
class StageChangesTest extends SuccessTest {

    private static final StageChange SAVED = new StageChange.Saved();

    @Autowired
    private StageUse stageUse;

    @Test
    void aNameThatExistsIsRefusedWhateverItsCaseAndBlanks() {
        assertThat(save(onboarding, new StageDraft("  ADOPTION ", StageOutcome.OPEN, 50, false), Optional.empty()))
                .isInstanceOf(StageChange.Invalid.class);
    }

    @Test
    void aNewDefaultHealthHoldsForRecordsWithoutTheirOwn() {
        var record = made("Acme");

        assertThat(save(onboarding, new StageDraft("Onboarding", StageOutcome.OPEN, 12, false), Optional.empty()))
                .isEqualTo(SAVED);

        assertThat(page(record).health().value()).isEqualTo(12);
        assertThat(thread(record)).hasSize(1);
    }

    @Test
    void aFlagOfAnEmptyStageChangesWithoutAQuestion() {
        assertThat(save(adoption, flag("Adoption", StageOutcome.ACHIEVED), Optional.empty()))
                .isEqualTo(SAVED);
        assertThat(line(adoption).defaultHealth()).isEqualTo(100);
    }

    @Test
    void aFlagThatChangesRecordsAsksFirst() {
        made("One");
        made("Two");

        assertThat(save(onboarding, flag("Onboarding", StageOutcome.LOST), Optional.empty()))
                .isEqualTo(new StageChange.NeedsConfirmation(2, StageOutcome.OPEN, StageOutcome.LOST, true, 0));
        assertThat(line(onboarding).outcome()).isEqualTo(StageOutcome.OPEN);
    }

    @Test
    void confirmedAllRecordsAreLostTogetherEachKeepingItsPlace() {
        var one = made("One");
        var two = made("Two");

        var confirmed = new StageConfirmation(2, Optional.of(price("all gone")));
        assertThat(save(onboarding, flag("Onboarding", StageOutcome.LOST), Optional.of(confirmed)))
                .isEqualTo(SAVED);

        assertThat(column(onboarding)).containsExactly(two, one);
        assertThat(page(one).health().value()).isZero();
        assertThat(page(two).lostReason()).contains(new RecordPage.LostReason("Price", "all gone"));
        assertThat(thread(one).getFirst().event()).isEqualTo("thread.event.stage-now-lost");
        assertThat(thread(one).getFirst().changes())
                .containsExactly(new TrackedChange("thread.field.lost-reason", null, "Price – all gone"));
    }

    @Test
    void aStageThatIsOpenAgainReopensItsRecords() {
        var record = made("Acme");
        lost(record);

        var confirmed = new StageConfirmation(1, Optional.empty());
        assertThat(save(lost, new StageDraft("Lost", StageOutcome.OPEN, 40, false), Optional.of(confirmed)))
                .isEqualTo(SAVED);

        assertThat(page(record).stage().outcome()).isEqualTo(StageOutcome.OPEN);
        assertThat(page(record).health().value()).isEqualTo(40);
    }

    @Test
    void aConfirmationOfAnotherNumberIsAskedAgain() {
        made("One");
        made("Two");

        var stale = new StageConfirmation(1, Optional.empty());
        assertThat(save(onboarding, flag("Onboarding", StageOutcome.ACHIEVED), Optional.of(stale)))
                .isEqualTo(new StageChange.NeedsConfirmation(2, StageOutcome.OPEN, StageOutcome.ACHIEVED, false, 0));
    }

    @Test
    void thereIsAlwaysAnOpenStage() {
        onlyOnboardingIsOpen();

        assertThat(save(onboarding, flag("Onboarding", StageOutcome.ACHIEVED), Optional.empty()))
                .isEqualTo(new StageChange.Refused(Text.of("stage.last-open")));
        assertThat(delete(onboarding, Optional.empty()))
                .isEqualTo(new StageDeletion.Refused(Text.of("stage.last-open")));
    }

    @Test
    void anEmptyStageCanGo() {
        assertThat(delete(adoption, Optional.empty())).isEqualTo(new StageDeletion.Deleted(0));
        assertThat(asAnna(() -> stageQuery.find(adoption))).isEmpty();
    }

    @Test
    void aStageWithRecordsGoesOnlyWithAStageOfTheSameOutcomeForThem() {
        var one = made("One");
        var two = made("Two");
        var there = made(adoption, RecordFields.titled("There"));

        assertThat(delete(onboarding, Optional.empty()))
                .isInstanceOfSatisfying(StageDeletion.NeedsTarget.class, asked -> {
                    assertThat(asked.records()).isEqualTo(2);
                    assertThat(asked.choices())
                            .extracting(StageLine::name)
                            .containsExactly("Adoption", "Active", "Renewal");
                });
        assertThat(delete(onboarding, Optional.of(achieved))).isInstanceOf(StageDeletion.NeedsTarget.class);

        assertThat(delete(onboarding, Optional.of(adoption))).isEqualTo(new StageDeletion.Deleted(2));
        assertThat(column(adoption)).containsExactly(two, one, there);
        assertThat(thread(one).getFirst().changes())
                .containsExactly(new TrackedChange("thread.field.stage", "Onboarding", "Adoption"));
    }

    @Test
    void theOnlyAchievedStageStaysWhileItHoldsRecords() {
        achieved(made("Acme"));

        assertThat(delete(achieved, Optional.empty()))
                .isEqualTo(new StageDeletion.Refused(Text.of("success.stage.no-other", 1)));
    }

    @Test
    void theGridKnowsHowManyRecordsAStageHolds() {
        made("One");
        made("Two");

        assertThat(asAnna(stageUse::recordCounts)).containsEntry(onboarding, 2).doesNotContainKey(adoption);
    }

    @Test
    void aStageThatIsGoneIsSaidToBe() {
        assertThat(save(new StageId(999), flag("New", StageOutcome.OPEN), Optional.empty()))
                .isEqualTo(new StageChange.Gone());
        assertThat(delete(new StageId(999), Optional.empty())).isEqualTo(new StageDeletion.Gone());
    }

    private void onlyOnboardingIsOpen() {
        for (var place = 2; place <= 4; place++) {
            var stage = house.stage(place);
            save(stage, flag(line(stage).name(), StageOutcome.ACHIEVED), Optional.empty());
        }
    }

    private StageLine line(StageId stage) {
        return asAnna(() -> stageQuery.find(stage)).orElseThrow();
    }

    private static StageDraft flag(String name, StageOutcome outcome) {
        return new StageDraft(name, outcome, 50, false);
    }

    private StageChange save(StageId stage, StageDraft draft, Optional<StageConfirmation> confirmed) {
        return asMax(() -> stageChanges.save(stage, draft, confirmed));
    }

    private StageDeletion delete(StageId stage, Optional<StageId> target) {
        return asMax(() -> stageChanges.delete(stage, target));
    }
}
