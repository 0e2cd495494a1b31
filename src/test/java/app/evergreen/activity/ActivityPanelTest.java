package app.evergreen.activity;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.base.Subject;
import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import app.evergreen.support.Desks;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The panel of activities on the pages of records, leads and partners, before two people. */
@NullUnmarked
class ActivityPanelTest extends ActivityTest {

    @Autowired
    private ChangeFeed feed;

    @Autowired
    private TransactionTemplate transaction;

    @RegisterExtension
    private final Desks desks = new Desks();

    private PanelDesk open(String user, Subject subject) {
        return new PanelDesk(desks.window(user), subject);
    }

    @Test
    void aPlanBeginsWithOneselfAndTheDelayOfItsTypeAndShowsEverywhere() {
        var max = open("max", record);
        var desk = open("anna", record);

        desk.press("Plan");
        assertThat(desk.chosen("Type")).isEqualTo("Call");
        assertThat(desk.chosen("Assignee")).isEqualTo("Anna");
        assertThat(desk.value("Due date")).isEqualTo(TODAY.plusDays(2));
        desk.choose("Type", "Meeting");
        assertThat(desk.value("Due date")).isEqualTo(TODAY.plusDays(5));
        desk.type("Summary", "Meet Ines");
        desk.press("Plan it");

        assertThat(desk.activities()).containsExactly("Meeting: Meet InesPlanned, in 5 daysA");
        max.soon(() -> assertThat(max.activities()).hasSize(1));
    }

    @Test
    void whatIsRefusedIsToldBesideItsFieldAndNothingTypedIsLost() {
        var desk = open("anna", record);
        desk.press("Plan");
        desk.type("Summary", "x".repeat(201));
        desk.type("Due date", null);

        desk.press("Plan it");
        assertThat(desk.error("Due date")).isEqualTo("Fill this in.");

        desk.type("Due date", TODAY);
        desk.press("Plan it");
        assertThat(desk.error("Summary")).isEqualTo("At most 200 characters.");
        assertThat(desk.value("Summary")).isEqualTo("x".repeat(201));
        assertThat(open(record)).isEmpty();
    }

    @Test
    void doneAsksWhatCameOfItAndGivesItToTheThread() {
        planned("Call Ines", TODAY, anna);
        var desk = open("anna", record);

        desk.done("Call Ines");
        desk.type("What came of it?", "All well");
        desk.press("Done");

        assertThat(desk.activities()).isEmpty();
        assertThat(thread(record).getFirst().arguments()).containsExactly("Call Ines", "All well");
    }

    @Test
    void whatSomebodyTypesStaysWhenAnotherIsFaster() {
        var id = planned("Call Ines", TODAY, anna);
        var desk = open("anna", record);
        desk.done("Call Ines");
        desk.type("What came of it?", "I was about to");

        as("max", () -> activities.done(id, ""));
        desk.soon(() -> assertThat(desk.text()).contains("This activity is over already."));
        assertThat(desk.value("What came of it?")).isEqualTo("I was about to");
        desk.press("Done");
        assertThat(desk.text()).contains("Max has done this already.");

        desk.press("Cancel");
        assertThat(desk.activities()).isEmpty();
    }

    @Test
    void anActivityIsPutOffAndCancelledFromItsMenu() {
        planned("Call Ines", TODAY.minusDays(2), anna);
        var desk = open("anna", record);

        desk.menu("Reschedule to tomorrow");
        assertThat(desk.activities()).containsExactly("Call: Call InesPlanned, tomorrowA");
        desk.menu("Reschedule to a date…");
        desk.type("Due date", TODAY);
        desk.press("Reschedule");
        assertThat(desk.activities()).containsExactly("Call: Call InesToday, todayA");

        desk.menu("Cancel");
        assertThat(desk.activities()).isEmpty();
    }

    @Test
    void anEditMeetsWhatAnotherHasSavedAndReplacesItOnlyWhenMeant() {
        var id = planned("Call Ines", TODAY, anna);
        var desk = open("anna", record);
        desk.menu("Edit");
        as("max", () -> activities.edit(id, line(id).draft(), draft("Call Paolo", TODAY, anna)));

        desk.type("Summary", "Call both");
        desk.press("Save");
        assertThat(desk.error("Summary")).startsWith("Somebody else has changed this meanwhile.");
        assertThat(line(id).summary()).isEqualTo("Call Paolo");

        desk.press("Save");
        assertThat(line(id).summary()).isEqualTo("Call both");
    }

    @Test
    void statesChangeAtTheAssigneesMidnightInOpenWindows() {
        clock.set(Instant.parse("2027-03-01T10:30:00Z"));
        planned("In Auckland", LocalDate.of(2027, 3, 1), max);
        planned("In Honolulu", LocalDate.of(2027, 3, 1), hana);
        var desk = open("anna", record);
        assertThat(desk.activities())
                .containsExactly("Call: In AucklandToday, todayM", "Call: In HonoluluToday, todayH");

        clock.advance(Duration.ofMinutes(31));
        transaction.executeWithoutResult(status -> feed.everythingChanged(Topic.DAY));

        desk.soon(() -> assertThat(desk.activities())
                .containsExactly("Call: In AucklandOverdue, yesterdayM", "Call: In HonoluluToday, todayH"));
    }

    @Test
    void whoMayNotWriteSeesThePlanAndDoesOnlyTheirOwn() {
        planned("Of Anna", TODAY, anna);
        planned("Of Sam", TODAY, anna);
        jdbc.sql("update activity set assignee_id = :sam where summary = 'Of Sam'")
                .param("sam", sam.value())
                .update();
        var desk = open("sam", record);

        assertThat(desk.activities()).hasSize(2);
        assertThat(desk.offers("Plan")).isFalse();
        assertThat(desk.canDo("Of Anna")).isFalse();
        desk.done("Of Sam");
        assertThat(desk.offers("Done, plan next")).isFalse();
        desk.press("Done");
        assertThat(desk.activities()).hasSize(1);
    }

    @Test
    void leadsAndPartnersHaveTheirOwn() {
        for (var subject : List.of(lead, partner)) {
            var desk = open("sam", subject);
            desk.press("Plan");
            desk.press("Plan it");
            assertThat(desk.activities()).hasSize(1);
        }
    }
}
