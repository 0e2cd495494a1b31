package app.evergreen.success;

import static app.evergreen.success.RecordField.EMAIL;
import static app.evergreen.success.RecordField.HEALTH;
import static app.evergreen.success.RecordField.LEAD;
import static app.evergreen.success.RecordField.MOBILE;
import static app.evergreen.success.RecordField.RENEWAL_DATE;
import static app.evergreen.success.RecordField.SUCCESS_PARTNER;
import static app.evergreen.success.RecordField.TAGS;
import static app.evergreen.success.RecordField.TEAM;
import static app.evergreen.success.RecordField.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.base.Problem;
import app.evergreen.crm.LeadId;
import app.evergreen.partner.PartnerId;
import app.evergreen.security.Role;
import app.evergreen.security.UserId;
import app.evergreen.tag.TagId;
import app.evergreen.team.TeamId;
import app.evergreen.thread.TrackedChange;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** R4.5 and R3.6: forms are saved field by field, and only what can be. */
class SavingTest extends SuccessTest {

    private static final RecordSave SAVED = new RecordSave.Saved();

    @Test
    void oneSaveLeavesOneEntryWithAllItsFields() {
        var record = made("Acme");
        var opened = page(record).fields();
        var typed = Fields.with(
                Fields.with(opened, RENEWAL_DATE, LocalDate.of(2027, 12, 11)), TAGS, Set.of(house.tag("vip")));

        assertThat(asAnna(() -> records.save(record, Fields.edit(opened, typed))))
                .isEqualTo(SAVED);

        assertThat(thread(record).getFirst().changes())
                .containsExactly(
                        new TrackedChange("thread.field.renewal-date", null, "2027-12-11"),
                        new TrackedChange("thread.field.tags", null, "vip"));
    }

    @Test
    void anotherPersonsSaveToOtherFieldsIsKept() {
        var record = made("Acme");
        var opened = page(record).fields();
        asMax(() -> records.save(record, Fields.edit(opened, EMAIL, "max@example.com")));

        assertThat(asAnna(() -> records.save(record, Fields.edit(opened, HEALTH, 10))))
                .isEqualTo(SAVED);

        assertThat(page(record).fields().email()).isEqualTo("max@example.com");
        assertThat(page(record).fields().health()).isEqualTo(10);
    }

    @Test
    void twoWhoChangeTheSameFieldAreShownBothValues() {
        var record = made("Acme");
        var opened = page(record).fields();
        asMax(() -> records.save(record, Fields.edit(opened, TITLE, "Max was here")));

        var late = asAnna(() -> records.save(record, Fields.edit(opened, TITLE, "Anna was here")));

        assertThat(late).isInstanceOfSatisfying(RecordSave.Conflict.class, conflict -> {
            assertThat(conflict.clashes()).containsOnlyKeys(TITLE);
            assertThat(conflict.clashes().get(TITLE)).isEqualTo(new Clash("Acme", "Anna was here", "Max was here"));
            assertThat(conflict.now().title()).isEqualTo("Max was here");
        });
        assertThat(page(record).title()).isEqualTo("Max was here");
    }

    @Test
    void aMoveConflictsWithNobodysForm() {
        var record = made("Acme");
        var opened = page(record).fields();
        moved(asMax(() -> records.move(record, onboarding, adoption, Place.top(), Optional.empty())));

        assertThat(asAnna(() -> records.save(record, Fields.edit(opened, TITLE, "New"))))
                .isEqualTo(SAVED);
    }

    @ParameterizedTest
    @MethodSource
    void whatCannotBeIsRefusedBesideItsField(RecordField field, Object value) {
        var record = made("Acme");

        assertThat(save(record, field, value))
                .isInstanceOfSatisfying(
                        RecordSave.Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(Problem::field)
                                .containsExactly(field.key()));
    }

    static Set<Arguments> whatCannotBeIsRefusedBesideItsField() {
        return Set.of(
                Arguments.of(TITLE, "  "),
                Arguments.of(TITLE, "x".repeat(201)),
                Arguments.of(MOBILE, "call me"),
                Arguments.of(EMAIL, "nobody@"),
                Arguments.of(HEALTH, 101),
                Arguments.of(HEALTH, -1),
                Arguments.of(RENEWAL_DATE, LocalDate.of(12026, 1, 1)),
                Arguments.of(RecordField.CUSTOMER, new PartnerId(999_999)),
                Arguments.of(TEAM, new TeamId(999_999)),
                Arguments.of(SUCCESS_PARTNER, new UserId(999_999)),
                Arguments.of(TAGS, Set.of(new TagId(999_999))),
                Arguments.of(LEAD, new LeadId(999_999)));
    }

    @Test
    void healthOfAClosedRecordIsFixed() {
        var record = made("Acme");
        achieved(record);

        assertThat(save(record, HEALTH, 50)).isInstanceOf(RecordSave.Invalid.class);
    }

    @Test
    void theSuccessPartnerIsAMemberOfTheTeam() {
        var ben = house.user("ben", Role.SUCCESS_USER);
        var team = house.team("North", anna);
        var record = made("Acme");
        assertThat(save(record, TEAM, team)).isEqualTo(SAVED);

        assertThat(save(record, SUCCESS_PARTNER, ben)).isInstanceOf(RecordSave.Invalid.class);
        assertThat(save(record, SUCCESS_PARTNER, anna)).isEqualTo(SAVED);
    }

    @Test
    void withoutATeamAnyActiveSuccessUserWillDo() {
        var ben = house.user("ben", Role.SUCCESS_USER);
        var gone = house.user("gone", Role.SUCCESS_USER);
        house.deactivate(gone);
        var seller = house.user("seller", Role.SALES);
        var record = made("Acme");

        assertThat(save(record, SUCCESS_PARTNER, gone)).isInstanceOf(RecordSave.Invalid.class);
        assertThat(save(record, SUCCESS_PARTNER, seller)).isInstanceOf(RecordSave.Invalid.class);
        assertThat(save(record, SUCCESS_PARTNER, ben)).isEqualTo(SAVED);
    }

    @Test
    void aTeamChangeThatExcludesTheSuccessPartnerClearsIt() {
        var north = house.team("North", anna);
        var south = house.team("South");
        var record = made("Acme");
        save(record, TEAM, north);
        save(record, SUCCESS_PARTNER, anna);

        assertThat(save(record, TEAM, south)).isEqualTo(SAVED);

        assertThat(page(record).successPartner()).isEmpty();
        assertThat(thread(record).getFirst().changes())
                .contains(new TrackedChange("thread.field.success-partner", "Anna", null));
    }

    @Test
    void theRelatedLeadIsPickedWhileThereIsNoneAndThenChangedByManagersOnly() {
        var record = made("Acme");
        assertThat(save(record, LEAD, house.lead("One", null, null, null))).isEqualTo(SAVED);
        var other = Fields.edit(page(record).fields(), LEAD, house.lead("Two", null, null, null));

        assertThat(asAnna(() -> records.save(record, other))).isInstanceOf(RecordSave.Refused.class);
        assertThat(asMax(() -> records.save(record, other))).isEqualTo(SAVED);
    }

    @Test
    void aLeadHasOneRecord() {
        var lead = house.lead("One", null, null, null);
        save(made("First"), LEAD, lead);

        assertThat(save(made("Second"), LEAD, lead))
                .isInstanceOfSatisfying(
                        RecordSave.Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .containsExactly(Problem.of("lead", "success.lead.taken")));
    }

    @Test
    void savingAndMovingIsOneCommand() {
        var record = made("Acme");
        var edit = Fields.edit(page(record).fields(), HEALTH, 20);

        assertThat(asAnna(() -> records.saveAndMove(record, edit, onboarding, lost, Optional.empty())))
                .isEqualTo(new SaveAndMove.NotMoved(new MoveResult.NeedsReason(lost)));
        assertThat(page(record).fields().health()).isNull();

        assertThat(asAnna(() -> records.saveAndMove(record, edit, onboarding, lost, Optional.of(price("")))))
                .isInstanceOf(SaveAndMove.Done.class);
        assertThat(page(record).health()).isEqualTo(new Health(0, 20, 0));
    }

    @Test
    void aFormThatCannotBeSavedMovesNothing() {
        var record = made("Acme");
        var edit = Fields.edit(page(record).fields(), HEALTH, 101);

        assertThat(asAnna(() -> records.saveAndMove(record, edit, onboarding, achieved, Optional.empty())))
                .isInstanceOf(SaveAndMove.NotSaved.class);
        assertThat(page(record).stage().id()).isEqualTo(onboarding);
    }

    @Test
    void aDeletedRecordIsSaidToBeGone() {
        var record = made("Acme");
        var edit = Fields.edit(page(record).fields(), TITLE, "New");
        asMax(() -> records.delete(record));

        assertThat(asAnna(() -> records.save(record, edit))).isEqualTo(new RecordSave.Gone());
    }
}
