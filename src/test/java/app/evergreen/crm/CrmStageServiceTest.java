package app.evergreen.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.evergreen.base.SaveResult;
import app.evergreen.support.IntegrationTest;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
@TestConstructor(autowireMode = AutowireMode.ALL)
@RequiredArgsConstructor
class CrmStageServiceTest {

    private final AutowireCapableBeanFactory context;
    private final CrmStageService stages;
    private final CrmStageQuery query;
    private CrmStory story;

    @BeforeEach
    void somebodyAdministers() {
        story = CrmStory.in(context);
        story.user("ada", "ADMINISTRATOR");
        story.user("sam", "SALES");
    }

    @Test
    void anInstallationBeginsWithFourLeadStagesOfWhichTheLastIsWon() {
        assertThat(names()).containsExactly("New", "Qualified", "Proposition", "Won");
        assertThat(all()).extracting(CrmStageLine::won).containsExactly(false, false, false, true);
    }

    @Test
    void namesAreUniqueWithoutRegardToCaseAccentsAndOuterBlanks() {
        assertThat(add(" nèw ", false)).isInstanceOf(SaveResult.Invalid.class);
        assertThat(add("", false)).isInstanceOf(SaveResult.Invalid.class);
        assertThat(add("x".repeat(61), false)).isInstanceOf(SaveResult.Invalid.class);
        assertThat(add(" Demo ", false)).isInstanceOf(SaveResult.Saved.class);
        assertThat(names()).endsWith("Won", "Demo");
    }

    @Test
    void stagesAreOrderedByHand() {
        story.as("ada", () -> stages.place(story.stage("Won"), Optional.of(story.stage("New"))));
        story.as("ada", () -> stages.place(story.stage("Proposition"), Optional.empty()));

        assertThat(names()).containsExactly("Proposition", "New", "Won", "Qualified");
    }

    @Test
    void aStageWithLeadsIsFlaggedWonOnlyAfterTheNumberWasConfirmed(ApplicationEvents events) {
        var fleet = story.lead("Fleet", "Qualified");
        story.lead("Reader", "Qualified");

        assertThat(flag("Qualified", true, Optional.empty())).isEqualTo(new CrmStageSave.NeedsConfirmation(2, 2, true));
        assertThat(flag("Qualified", true, Optional.of(new CrmStageConfirmation(1))))
                .isEqualTo(new CrmStageSave.NeedsConfirmation(2, 2, true));
        assertThat(events.stream(LeadWon.class)).isEmpty();

        assertThat(flag("Qualified", true, Optional.of(new CrmStageConfirmation(2))))
                .isEqualTo(new CrmStageSave.Saved());
        assertThat(events.stream(LeadWon.class)).hasSize(2);
        assertThat(story.column("Qualified")).containsExactly("Reader", "Fleet");
        assertThat(story.thread(fleet)).anyMatch(entry -> entry.startsWith("crm.event.flagged-won"));
    }

    @Test
    void aFlagTakenBackUnwinsTheLeads(ApplicationEvents events) {
        var lead = story.lead("Fleet", "Won");

        assertThat(flag("Won", false, Optional.empty())).isEqualTo(new CrmStageSave.NeedsConfirmation(1, 0, false));
        flag("Won", false, Optional.of(new CrmStageConfirmation(1)));

        assertThat(events.stream(LeadUnwon.class)).containsExactly(new LeadUnwon(lead));
    }

    @Test
    void atLeastOneLeadStageIsNotWon() {
        flag("New", true, Optional.empty());
        flag("Qualified", true, Optional.empty());

        assertThat(flag("Proposition", true, Optional.empty())).isInstanceOf(CrmStageSave.Refused.class);
        assertThat(delete("Proposition", Optional.empty())).isInstanceOf(CrmStageDeletion.Refused.class);
        assertThat(all()).extracting(CrmStageLine::won).containsExactly(true, true, false, true);
    }

    @Test
    void anEmptyStageCanGo() {
        assertThat(delete("Qualified", Optional.empty())).isEqualTo(new CrmStageDeletion.Deleted(0));
        assertThat(names()).containsExactly("New", "Proposition", "Won");
    }

    @Test
    void theLeadsOfADeletedStageGoOnTopOfAnotherOneWithTheSameFlagInTheirOrder(ApplicationEvents events) {
        story.lead("Below", "Qualified");
        story.lead("Above", "Qualified");
        story.lead("Here", "New");

        assertThat(delete("Qualified", Optional.empty()))
                .isInstanceOfSatisfying(
                        CrmStageDeletion.NeedsTarget.class,
                        needs -> assertThat(needs.choices())
                                .extracting(CrmStageLine::name)
                                .containsExactly("New", "Proposition"));
        assertThat(delete("Qualified", Optional.of(story.stage("Won"))))
                .isInstanceOf(CrmStageDeletion.NeedsTarget.class);

        assertThat(delete("Qualified", Optional.of(story.stage("New")))).isEqualTo(new CrmStageDeletion.Deleted(2));
        assertThat(story.column("New")).containsExactly("Above", "Below", "Here");
        assertThat(events.stream(LeadWon.class)).isEmpty();
    }

    @Test
    void theOnlyWonStageKeepsItsLeads() {
        story.lead("Fleet", "Won");

        assertThat(delete("Won", Optional.empty())).isInstanceOf(CrmStageDeletion.Refused.class);
        assertThat(story.column("Won")).containsExactly("Fleet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SALES", "SUCCESS_MANAGER", "SUCCESS_USER"})
    void onlyAdministratorsChangeLeadStages(String role) {
        story.user("mira", role);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> story.as("mira", () -> stages.add(new CrmStageDraft("Mine", true))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> story.as("mira", () -> stages.delete(story.stage("New"), Optional.empty())));
        assertThat(names()).hasSize(4);
    }

    private SaveResult add(String name, boolean won) {
        return story.as("ada", () -> stages.add(new CrmStageDraft(name, won)));
    }

    private CrmStageSave flag(String stage, boolean won, Optional<CrmStageConfirmation> confirmed) {
        return story.as("ada", () -> stages.save(story.stage(stage), new CrmStageDraft(stage, won), confirmed));
    }

    private CrmStageDeletion delete(String stage, Optional<CrmStageId> target) {
        return story.as("ada", () -> stages.delete(story.stage(stage), target));
    }

    private List<CrmStageLine> all() {
        return story.as("sam", query::all);
    }

    private List<String> names() {
        return all().stream().map(CrmStageLine::name).toList();
    }
}
