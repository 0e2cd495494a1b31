package app.evergreen.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.evergreen.support.IntegrationTest;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
class LeadServiceTest {

    private final AutowireCapableBeanFactory context;
    private final LeadService leads;
    private final LeadQuery query;
    private CrmStory story;

    @BeforeEach
    void somebodySells() {
        story = CrmStory.in(context);
        story.user("sam", "SALES");
    }

    @Test
    void aTitleIsEnoughAndTheNewestLeadStandsOnTop() {
        story.lead("First", "New");
        story.lead("  Second ", "New");

        assertThat(story.column("New")).containsExactly("Second", "First");
    }

    @Test
    void withoutAStageALeadBeginsInTheFirstOne() {
        story.as("sam", () -> leads.create(new LeadDraft(LeadFields.titled("Somewhere"), Optional.empty())));

        assertThat(story.column("New")).containsExactly("Somewhere");
    }

    @Test
    void aLeadWithoutATitleIsNotMade() {
        var made = story.as("sam", () -> leads.create(LeadDraft.titled("  ", story.stage("New"))));

        assertThat(made)
                .isInstanceOfSatisfying(
                        LeadCreation.Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .singleElement()
                                .extracting(problem -> problem.field())
                                .isEqualTo("title"));
        assertThat(story.column("New")).isEmpty();
    }

    @Test
    void aLeadIsNotMadeInAStageThatIsGone() {
        var made = story.as("sam", () -> leads.create(LeadDraft.titled("Late", new CrmStageId(987_654))));

        assertThat(made).isInstanceOf(LeadCreation.Refused.class);
    }

    @Test
    void aLeadThatIsDraggedToAWonStageIsWonOnce(ApplicationEvents events) {
        var lead = story.lead("Fleet", "New");

        assertThat(move(lead, "New", "Won")).isEqualTo(new LeadMove.Moved(lead, true));
        assertThat(move(lead, "Won", "Won")).isEqualTo(new LeadMove.Moved(lead, false));

        assertThat(events.stream(LeadWon.class)).containsExactly(new LeadWon(lead, Optional.empty()));
        assertThat(events.stream(LeadUnwon.class)).isEmpty();
    }

    @Test
    void aLeadThatLeavesTheWonStagesIsUnwonAndCanBeWonAgain(ApplicationEvents events) {
        var lead = story.lead("Fleet", "Won");
        move(lead, "Won", "New");
        move(lead, "New", "Won");

        assertThat(events.stream(LeadUnwon.class)).containsExactly(new LeadUnwon(lead));
        assertThat(events.stream(LeadWon.class)).hasSize(2);
    }

    @Test
    void aLeadMadeInAWonStageIsWonAtOnce(ApplicationEvents events) {
        var lead = story.lead("Walk-in", "Won");

        assertThat(events.stream(LeadWon.class)).containsExactly(new LeadWon(lead, Optional.empty()));
    }

    @Test
    void whoMovesALeadThatSomebodyElseHasMovedIsToldWhereItIs() {
        var lead = story.lead("Fleet", "New");
        move(lead, "New", "Qualified");

        assertThat(move(lead, "New", "Won")).isEqualTo(new LeadMove.Changed("Qualified", Optional.of("Sam")));
        assertThat(story.column("Qualified")).containsExactly("Fleet");
    }

    @Test
    void whatIsGoneIsToldApart() {
        var lead = story.lead("Fleet", "New");

        assertThat(move(new LeadId(987_654_321), "New", "Won")).isEqualTo(new LeadMove.Gone(LeadMove.What.LEAD));
        assertThat(story.as(
                        "sam", () -> leads.move(lead, story.stage("New"), new CrmStageId(987_654), Optional.empty())))
                .isEqualTo(new LeadMove.Gone(LeadMove.What.STAGE));
    }

    @Test
    void aDroppedLeadStandsRightBelowTheOneItWasDroppedUnder() {
        var third = story.lead("Third", "New");
        var second = story.lead("Second", "New");
        story.lead("First", "New");
        var dropped = story.lead("Dropped", "Qualified");

        place(dropped, "Qualified", "New", second);
        assertThat(story.column("New")).containsExactly("First", "Second", "Dropped", "Third");

        place(dropped, "New", "New", third);
        assertThat(story.column("New")).containsExactly("First", "Second", "Third", "Dropped");
    }

    @Test
    void aLeadDroppedUnderOneThatHasLeftGoesOnTop() {
        var left = story.lead("Left", "New");
        story.lead("Stays", "New");
        var dropped = story.lead("Dropped", "Qualified");
        move(left, "New", "Proposition");

        place(dropped, "Qualified", "New", left);

        assertThat(story.column("New")).containsExactly("Dropped", "Stays");
    }

    @Test
    void thereIsAlwaysRoomBetweenTwoLeads() {
        var below = story.lead("Below", "New");
        var above = story.lead("Above", "New");
        for (var turn = 0; turn < 40; turn++) {
            place(below, "New", "New", above);
            var between = story.lead("Between " + turn, "Qualified");
            place(between, "Qualified", "New", above);
        }

        assertThat(story.column("New")).hasSize(42).startsWith("Above", "Between 39", "Below", "Between 38");
    }

    @Test
    void aLeadIsDeletedWithItsThread() {
        var lead = story.lead("Fleet", "New");

        assertThat(story.as("sam", () -> leads.delete(lead))).isEqualTo(new LeadDeletion.Deleted());
        assertThat(story.as("sam", () -> leads.delete(lead))).isEqualTo(new LeadDeletion.Gone());
        assertThat(story.as("sam", () -> query.page(lead))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUCCESS_USER", "SUCCESS_MANAGER"})
    void successPeopleCanOnlyReadLeads(String role) {
        story.user("mira", role);
        var lead = story.lead("Fleet", "New");
        var stage = story.stage("New");
        var edit = new LeadEdit(LeadFields.EMPTY, LeadFields.EMPTY, Set.of());

        Stream.<Runnable>of(
                        () -> leads.create(LeadDraft.titled("Mine", stage)),
                        () -> leads.save(lead, edit),
                        () -> leads.move(lead, stage, story.stage("Won"), Optional.empty()),
                        () -> leads.delete(lead))
                .forEach(command -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> story.as("mira", () -> {
                            command.run();
                            return true;
                        })));
        assertThat(story.as("mira", () -> query.page(lead))).isPresent();
    }

    private LeadMove move(LeadId lead, String from, String to) {
        return story.as("sam", () -> leads.move(lead, story.stage(from), story.stage(to), Optional.empty()));
    }

    private void place(LeadId lead, String from, String to, LeadId above) {
        story.as("sam", () -> leads.move(lead, story.stage(from), story.stage(to), Optional.of(above)));
    }
}
