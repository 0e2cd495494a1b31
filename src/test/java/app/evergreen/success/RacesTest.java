package app.evergreen.success;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.base.Text;
import app.evergreen.crm.CrmStageId;
import app.evergreen.crm.LeadMove;
import app.evergreen.crm.LeadService;
import app.evergreen.partner.PartnerDraft;
import app.evergreen.partner.PartnerQuery;
import app.evergreen.partner.PartnerService;
import app.evergreen.stage.StageDraft;
import app.evergreen.stage.StageId;
import app.evergreen.stage.StageLine;
import app.evergreen.stage.StageOutcome;
import app.evergreen.support.AtOnce;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several people at the same moment, on real threads and a real database. */
@NullUnmarked
class RacesTest extends SuccessTest {

    private static final int EIGHT = 8;

    @Autowired
    private LeadService leads;

    @Autowired
    private PartnerService partners;

    @Autowired
    private PartnerQuery partnerQuery;

    @Test
    void aLeadWonByEightAtOnceHasOneRecord() {
        var lead = house.lead("Big deal", house.partner("Acme", null, null, null), null, null);
        var fresh = crmStage("New");
        var won = crmStage("Won");

        var moves = AtOnce.times(EIGHT, () -> house.as("sam", () -> leads.move(lead, fresh, won, Optional.empty())));

        assertThat(moves).filteredOn(LeadMove.Moved.class::isInstance).hasSize(1);
        assertThat(jdbc.sql("select count(*) from success_record where lead_id = :lead")
                        .param("lead", lead.value())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void aLeadPickedForEightRecordsAtOnceBelongsToOne() {
        var lead = house.lead("Big deal", null, null, null);
        var works = new ArrayList<Supplier<RecordSave>>();
        for (var number = 0; number < EIGHT; number++) {
            var record = made("Record " + number);
            var edit = Fields.edit(page(record).fields(), RecordField.LEAD, lead);
            works.add(() -> asAnna(() -> records.save(record, edit)));
        }

        assertThat(AtOnce.all(works))
                .filteredOn(RecordSave.Saved.class::isInstance)
                .hasSize(1);
    }

    @RepeatedTest(5)
    void aCardMovedByTwoGoesOnceAndTheOtherLearnsOfIt() {
        var record = made("Acme");
        var third = house.stage(3);

        var moves = AtOnce.all(List.of(
                () -> asAnna(() -> records.move(record, onboarding, adoption, Place.top(), Optional.empty())),
                () -> asMax(() -> records.move(record, onboarding, third, Place.top(), Optional.empty()))));

        assertThat(moves).hasAtLeastOneElementOfType(MoveResult.Moved.class);
        assertThat(moves).hasAtLeastOneElementOfType(MoveResult.Changed.class);
        assertThat(thread(record)).hasSize(2);
    }

    @RepeatedTest(5)
    void aCardDroppedOnAStageThatIsBeingDeletedIsNeverLeftWithoutAStage() {
        var record = made("Acme");

        var results = AtOnce.<Object>all(List.of(
                () -> asAnna(() -> records.move(record, onboarding, adoption, Place.top(), Optional.empty())),
                () -> asMax(() -> stageChanges.delete(adoption, Optional.empty()))));

        if (results.getLast() instanceof StageDeletion.Deleted) {
            assertThat(results.getFirst()).isEqualTo(new MoveResult.Gone(MoveResult.What.STAGE));
            assertThat(page(record).stage().id()).isEqualTo(onboarding);
        } else {
            assertThat(results.getLast()).isInstanceOf(StageDeletion.NeedsTarget.class);
            assertThat(page(record).stage().id()).isEqualTo(adoption);
        }
    }

    @RepeatedTest(5)
    void ofTheLastTwoOpenStagesOneStaysOpen() {
        flag(house.stage(3), StageOutcome.ACHIEVED);
        flag(house.stage(4), StageOutcome.ACHIEVED);

        var results = AtOnce.all(
                List.of(() -> flag(onboarding, StageOutcome.ACHIEVED), () -> flag(adoption, StageOutcome.ACHIEVED)));

        assertThat(results)
                .containsExactlyInAnyOrder(
                        new StageChange.Saved(), new StageChange.Refused(Text.of("stage.last-open")));
        assertThat(asAnna(stageQuery::all))
                .extracting(StageLine::outcome)
                .filteredOn(StageOutcome.OPEN::equals)
                .hasSize(1);
    }

    @RepeatedTest(5)
    void aCardMovedWhileItsStageIsFlaggedEndsWithTheOutcomeOfItsStage() {
        var record = made("Acme");
        var confirmed = Optional.of(new StageConfirmation(1, Optional.of(price("flagged"))));

        AtOnce.<Object>all(List.of(
                () -> asAnna(() -> records.move(record, onboarding, adoption, Place.top(), Optional.empty())),
                () -> asMax(() -> stageChanges.save(
                        onboarding, new StageDraft("Onboarding", StageOutcome.LOST, 0, false), confirmed)),
                () -> asMax(() -> records.achieve(record, onboarding))));

        var shown = page(record);
        assertThat(shown.lostReason().isPresent()).isEqualTo(shown.stage().outcome() == StageOutcome.LOST);
        assertThat(jdbc.sql("select count(*) from success_record r join stage s on s.id = r.stage_id "
                                + "where r.outcome <> s.outcome")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void eightCardsDroppedAtTheSamePlaceKeepOneOrder() {
        var bottom = made("Bottom");
        var top = made("Top");
        var dropped = IntStream.range(0, EIGHT)
                .mapToObj(number -> made(adoption, RecordFields.titled("Card " + number)))
                .toList();

        AtOnce.all(dropped.stream()
                .<Supplier<MoveResult>>map(card -> () -> move(card, adoption, onboarding, Place.below(top)))
                .toList());

        var order = column(onboarding);
        assertThat(order).startsWith(top).endsWith(bottom).hasSize(EIGHT + 2).containsAll(dropped);
        var last = made(adoption, RecordFields.titled("Last"));
        moved(move(last, adoption, onboarding, Place.below(order.get(4))));
        var expected = new ArrayList<>(order);
        expected.add(5, last);
        assertThat(column(onboarding)).isEqualTo(expected);
    }

    @RepeatedTest(5)
    void aNumberThatChangesWhileItsPartnerIsPickedArrivesAllTheSame() {
        var acme = house.partner("Acme", null, "+1 202-555-0101", null);
        var record = made("Acme");
        var pick = Fields.edit(page(record).fields(), RecordField.CUSTOMER, acme);
        var before = asAnna(() -> partnerQuery.page(acme)).orElseThrow().values();
        var after = PartnerDraft.company("Acme").reachedBy(null, "+1 202-555-0102", null);

        AtOnce.<Object>all(List.of(
                () -> asAnna(() -> records.save(record, pick)), () -> asMax(() -> partners.save(acme, before, after))));

        assertThat(page(record).fields().mobile()).isEqualTo("+1 202-555-0102");
    }

    private StageChange flag(StageId stage, StageOutcome outcome) {
        var name = asMax(() -> stageQuery.find(stage)).orElseThrow().name();
        return asMax(() -> stageChanges.save(stage, new StageDraft(name, outcome, 50, false), Optional.empty()));
    }

    private CrmStageId crmStage(String name) {
        return new CrmStageId(jdbc.sql("select id from crm_stage where name = :name")
                .param("name", name)
                .query(Long.class)
                .single());
    }
}
