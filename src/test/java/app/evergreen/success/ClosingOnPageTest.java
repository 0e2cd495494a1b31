package app.evergreen.success;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.base.ui.Flag;
import app.evergreen.stage.StageDraft;
import app.evergreen.stage.StageOutcome;
import com.vaadin.flow.component.contextmenu.MenuItemBase;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R8 and R9 as one sees them on a record's page: how it is closed there, what it looks like then, and how it comes back. */
@NullUnmarked
class ClosingOnPageTest extends RecordScreenTest {

    private RecordId record;

    @BeforeEach
    void aRecord() {
        record = made(adoption, RecordFields.titled("Acme"));
    }

    @Test
    void oneButtonAchievesARecord() {
        var page = open("anna", record);

        page.press("Achieved");

        assertThat(page.flag()).isEqualTo("Achieved");
        assertThat(page.value("Health")).isEqualTo(100);
        assertThat(page.text()).contains("Stage: Achieved");
        assertThat(page(record).stage().id()).isEqualTo(achieved);
    }

    @Test
    void onlyWhoAchievedItSeesTheAnimation() {
        var maxs = open("max", record);
        var annas = open("anna", record);

        annas.press("Achieved");

        assertThat(celebrations(annas)).isOne();
        maxs.soon(() -> assertThat(maxs.flag()).isEqualTo("Achieved"));
        assertThat(celebrations(maxs)).isZero();
    }

    @Test
    void fromAchievedToAchievedThereIsNoAnimation() {
        house.as("max", () -> stageChanges.save(adoption, draft("Adoption", StageOutcome.ACHIEVED), confirmed(1)));
        var page = open("anna", record);

        page.menu("Move to…");
        page.window().test(page.window().find(Select.class).last()).selectItem("Achieved");
        page.press("Move");

        assertThat(page(record).stage().id()).isEqualTo(achieved);
        assertThat(celebrations(page)).isZero();
    }

    private static long celebrations(RecordDesk page) {
        var ui = page.window().getUI();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains("play"))
                .count();
    }

    @Test
    void aRecordIsLostOnlyOnceItsReasonIsConfirmed() {
        var page = open("anna", record);

        page.press("Lost");
        assertThat(page(record).stage().id()).isEqualTo(adoption);
        page.press("Confirm");
        page.expectError("Reason", "Choose a reason");
        assertThat(page(record).stage().id()).isEqualTo(adoption);

        page.choose("Reason", "Price");
        page.type("Comment", "Too dear");
        page.press("Confirm");

        assertThat(page.dialogs()).isZero();
        assertThat(page.flag()).isEqualTo("Lost");
        assertThat(page.value("Health")).isEqualTo(0);
        assertThat(page(record).stage().id()).isEqualTo(lost);
    }

    @Test
    void cancellingTheReasonChangesNothing() {
        var page = open("anna", record);
        var told = thread(record);

        page.press("Lost");
        page.choose("Reason", "Price");
        page.press("Cancel");

        assertThat(page.dialogs()).isZero();
        assertThat(page.flag()).isEmpty();
        assertThat(page.offers("Lost")).isTrue();
        assertThat(page(record).stage().id()).isEqualTo(adoption);
        assertThat(thread(record)).isEqualTo(told);
    }

    @Test
    void aReasonThatAsksForACommentIsNotConfirmedWithoutOne() {
        var page = open("anna", record);

        page.press("Lost");
        page.choose("Reason", "Other");
        page.press("Confirm");

        page.expectError("Comment", "asks for a comment");
        assertThat(page(record).stage().id()).isEqualTo(adoption);
    }

    @Test
    void theReasonIsReadOnlyBelowTheOtherFieldsOfALostRecord() {
        lost(record);

        var page = open("anna", record);

        assertThat(page.labels()).endsWith("Tags", "Lost Reason");
        assertThat(page.field("Lost Reason").isReadOnly()).isTrue();
        assertThat(page.value("Lost Reason")).isEqualTo("Price – too dear");
    }

    @Test
    void theFlagIsAPictureWithAName() {
        achieved(record);

        var flag = open("anna", record).window().find(Flag.class).single().getElement();

        assertThat(flag.getAttribute("role")).isEqualTo("img");
        assertThat(flag.getAttribute("aria-label")).isEqualTo("Achieved");
    }

    @Test
    void reopeningBringsARecordBackToTheLastOpenStageItWasIn() {
        lost(record);
        var page = open("anna", record);

        page.menu("Reopen");

        assertThat(page(record).stage().id()).isEqualTo(adoption);
        assertThat(page.flag()).isEmpty();
        assertThat(page.value("Health")).isEqualTo(60);
        assertThat(page.has("Lost Reason")).isFalse();
        assertThat(page.text()).contains("Price – too dear");
        assertThat(items(page)).doesNotContain("Reopen");
    }

    @Test
    void aReopenedRecordHasTheHealthThatWasSetByHandAgain() {
        save(record, RecordField.HEALTH, 33);
        achieved(record);
        var page = open("anna", record);
        assertThat(page.value("Health")).isEqualTo(100);

        page.menu("Reopen");

        assertThat(page.value("Health")).isEqualTo(33);
    }

    @Test
    void anOpenRecordIsNotOfferedToBeReopened() {
        assertThat(items(open("anna", record))).containsExactly("Move to…");
    }

    @Test
    void aClosedRecordShowsItsFlagToWhoeverHasItOpen() {
        var maxs = open("max", record);

        lost(record);

        maxs.soon(() -> assertThat(maxs.flag()).isEqualTo("Lost"));
        assertThat(maxs.value("Lost Reason")).isEqualTo("Price – too dear");
        assertThat(maxs.offers("Lost")).isFalse();
    }

    private static List<String> items(RecordDesk page) {
        return page.menu().stream().map(MenuItemBase::getText).toList();
    }

    private static StageDraft draft(String name, StageOutcome outcome) {
        return new StageDraft(name, outcome, 60, false);
    }

    private static Optional<StageConfirmation> confirmed(int records) {
        return Optional.of(new StageConfirmation(records, Optional.empty()));
    }
}
