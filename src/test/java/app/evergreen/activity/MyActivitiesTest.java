package app.evergreen.activity;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import app.evergreen.support.CountedStatements;
import app.evergreen.support.Desk;
import app.evergreen.support.Desks;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** One's own activities on one page. */
@NullUnmarked
class MyActivitiesTest extends ActivityTest {

    @Autowired
    private CountedStatements statements;

    @Autowired
    private ChangeFeed feed;

    @Autowired
    private TransactionTemplate transaction;

    @RegisterExtension
    private final Desks desks = new Desks();

    private Desk open(String query) {
        var window = desks.window("anna");
        window.navigate("activities", Div.class);
        if (!query.isEmpty()) {
            window.getUI().navigate("activities", QueryParameters.fromString(query));
            window.roundTrip();
        }
        return new Desk(window);
    }

    private List<String> headings(Desk desk) {
        return desk.shown("sec").toList();
    }

    @Test
    void theyStandInFourPartsByDueDate() {
        planned("Late", TODAY.minusDays(1), anna);
        planned("Now", TODAY, anna);
        planned("Soon", TODAY.plusDays(7), anna);
        planned("Later", TODAY.plusDays(8), anna);
        planned("Of Max", TODAY, max);

        assertThat(headings(open("")))
                .containsExactly(
                        "Overdue1Call: LateRollout · AcmeOverdue, yesterday",
                        "Today1Call: NowRollout · AcmeToday, today",
                        "Next seven days1Call: SoonRollout · AcmePlanned, in 7 days",
                        "Later1Call: LaterRollout · AcmePlanned, in 8 days");
    }

    @Test
    void anEmptyPageSaysWhatToDo() {
        var desk = open("");

        assertThat(desk.text()).contains("Nothing waits for you. Open a record and press Plan");
        planned("Call", TODAY, anna);
        desk.soon(() -> assertThat(desk.text()).doesNotContain("Nothing waits for you."));
    }

    @Test
    void theFilterStandsInTheAddress() {
        planned("Call Ines", TODAY, anna);
        planned(partner, new ActivityDraft(asAnna(types::active).get(1).id(), "Meet", "", TODAY, anna));
        var desk = open("");

        var type = (ComboBox<?>) desk.window().find(ComboBox.class).all().getFirst();
        desk.window().test(type).selectItem("Meeting");
        assertThat(desk.shown("what")).containsExactly("Meet");
        assertThat(desk.text()).contains("1 of 2");

        var meeting = asAnna(types::active).get(1).id().value();
        assertThat(open("type=" + meeting).shown("what")).containsExactly("Meet");
        assertThat(open("type=nonsense").shown("what")).hasSize(2);
        assertThat(open("customer=Nobody").text()).contains("None of your activities match");
    }

    @Test
    void whatIsHalfTypedIntoAFilterStaysWhileTheChoicesDo() {
        planned("One", TODAY, anna);
        var desk = open("");
        var type = desk.window().find(ComboBox.class).all().getFirst();
        var choices = type.getDataProvider();

        planned("Two", TODAY, anna);
        desk.soon(() -> assertThat(desk.shown("what")).containsExactly("One", "Two"));
        assertThat(type.getDataProvider()).isSameAs(choices);

        planned(record, new ActivityDraft(asAnna(types::active).get(1).id(), "Three", "", TODAY, anna));
        desk.soon(() -> assertThat(desk.shown("what")).hasSize(3));
        assertThat(type.getDataProvider()).isNotSameAs(choices);
    }

    @Test
    void whatItIsAboutFollows() {
        planned("One", TODAY, anna);
        var desk = open("");
        jdbc.sql("update success_record set title = 'Launch'").update();

        transaction.executeWithoutResult(status -> feed.changed(Topic.RECORD, record.id() + 1));
        transaction.executeWithoutResult(status -> feed.changed(Topic.RECORD, record.id()));

        desk.soon(() -> assertThat(desk.shown("about")).containsExactly("Launch · Acme"));
    }

    @Test
    void severalAreDoneAtOnce() {
        planned("One", TODAY, anna);
        planned("Two", TODAY, anna);
        planned("Three", TODAY, anna);
        var desk = open("");
        select(desk, "One");
        select(desk, "Two");
        assertThat(desk.text()).contains("2 selected");

        desk.press("Mark as done");

        assertThat(desk.shown("what")).containsExactly("Three");
        assertThat(thread(record)).hasSize(2);
    }

    @Test
    void severalArePutOffAndCancelledAtOnce() {
        planned("One", TODAY.minusDays(3), anna);
        planned("Two", TODAY, anna);
        var desk = open("");
        select(desk, "One");
        select(desk, "Two");
        desk.press("Reschedule…");
        assertThat(desk.value("Due date")).isEqualTo(TODAY.plusDays(1));
        desk.press("Reschedule");
        assertThat(open(record)).extracting(ActivityLine::due).containsOnly(TODAY.plusDays(1));

        select(desk, "One");
        desk.press("Cancel activities");
        desk.pressInDialog("Cancel activities");
        assertThat(desk.shown("what")).containsExactly("Two");
    }

    private static void select(Desk desk, String words) {
        desk.window()
                .find(Checkbox.class)
                .withCondition(box -> box.getAriaLabel().orElse("").equals("Select " + words))
                .single()
                .setValue(true);
    }

    @Test
    void atMidnightTodayBecomesOverdueInTheOpenPage() {
        planned("Call", TODAY, anna);
        var desk = open("");

        clock.advance(Duration.ofDays(1));
        transaction.executeWithoutResult(status -> feed.everythingChanged(Topic.DAY));

        desk.soon(() -> assertThat(headings(desk)).first().asString().startsWith("Overdue1"));
    }

    @Test
    void manyTakeAsManyStatementsAsFew() {
        planned("Call", TODAY, anna);
        planned(partner, draft("Call", TODAY, anna));
        open("");
        var few = statements.during(() -> open(""));

        for (var number = 0; number < 30; number++) {
            var subject = record("Record " + number);
            planned(subject, draft("Call " + number, TODAY.plusDays(number), anna));
        }
        // whoever comes first after a change counts the board's records, for all
        open("");

        assertThat(statements.during(() -> open(""))).isEqualTo(few);
    }
}
