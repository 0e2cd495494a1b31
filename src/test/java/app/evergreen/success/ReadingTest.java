package app.evergreen.success;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.base.ui.board.KanbanBoard;
import app.evergreen.crm.LeadId;
import app.evergreen.partner.PartnerId;
import app.evergreen.support.CountedStatements;
import app.evergreen.support.DomEvents;
import app.evergreen.tag.TagId;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** However many records there are, a screen asks the database the same number of questions. */
@NullUnmarked
class ReadingTest extends RecordScreenTest {

    private static final int FEW = 2;
    private static final int MANY = 60;

    @Autowired
    private CountedStatements statements;

    private int tagsMade;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mine=1",
                "q=customer",
                "q=7946",
                "mine=1&q=customer",
                "outcome=open,lost&new=1",
                "activity=today,none&work=overdue"
            })
    void theBoardAsksAsMuchForManyRecordsAsForFew(String filter) {
        records(FEW);
        // columns are counted where something has changed since
        var few = Math.max(whileOpeningTheBoard(filter), whileOpeningTheBoard(filter));

        records(MANY);

        assertThat(whileOpeningTheBoard(filter)).isLessThanOrEqualTo(few).isPositive();
    }

    @Test
    void theRestOfAColumnIsReadInOneStatement() {
        records(MANY);
        var window = desks.window("anna");
        openBoard(window, "");

        assertThat(statements.during(() -> DomEvents.fire(
                        window.find(KanbanBoard.class).single(), "lane-more", Map.of("lane", onboarding.value()))))
                .isOne();
    }

    @Test
    void aRecordsPageAsksAsMuchAmongManyRecordsAndForALongStoryAsForAShortOne() {
        records(FEW);
        var record = made(full(1));
        work(record, 1);
        whileOpening(record);
        var few = whileOpening(record);

        records(MANY);
        var told = made(full(MANY));
        work(told, MANY);
        for (var change = 1; change <= MANY / 2; change++) {
            save(told, RecordField.RENEWAL_DATE, LocalDate.of(2028, 1, change % 28 + 1));
        }

        assertThat(whileOpening(told)).isEqualTo(few).isPositive();
    }

    @Test
    void theStageGridAsksAsMuchForManyRecordsAsForFew() {
        records(FEW);
        whileOpeningTheStages();
        var few = whileOpeningTheStages();

        records(MANY);

        assertThat(whileOpeningTheStages()).isEqualTo(few).isPositive();
    }

    private int whileOpeningTheBoard(String filter) {
        var window = desks.window("anna");
        return statements.during(() -> openBoard(window, filter));
    }

    private static void openBoard(BrowserlessUIContext window, String filter) {
        window.getUI().navigate("board", QueryParameters.fromString(filter));
        DomEvents.fire(window.find(KanbanBoard.class).single(), "board-ready", Map.of());
        window.roundTrip();
    }

    private int whileOpening(RecordId record) {
        var window = desks.window("anna");
        return statements.during(() -> {
            assertThat(new RecordDesk(window, record).title()).isNotBlank();
            window.roundTrip();
        });
    }

    private int whileOpeningTheStages() {
        var window = desks.window("max");
        return statements.during(() -> {
            window.navigate("settings/stages", Div.class);
            window.roundTrip();
        });
    }

    private void records(int number) {
        for (var made = 0; made < number; made++) {
            var record = made(full(1));
            work(record, number / 2);
            if (made % 3 == 1) {
                achieved(record);
            } else if (made % 3 == 2) {
                lost(record);
            }
        }
    }

    /** So many activities and messages, each with somebody it is for. */
    private void work(RecordId record, int number) {
        jdbc.sql("""
                        insert into activity (subject_id, type_id, due, assignee_id, created_at)
                        select :record, (select min(id) from activity_type), date '2027-02-20' + n % 20, :anna, now()
                        from generate_series(1, :number) n
                        """)
                .param("record", record.value())
                .param("anna", anna.value())
                .param("number", number)
                .update();
        jdbc.sql("""
                        insert into thread_entry (subject_id, kind, body, author_id, at)
                        select :record, 'MESSAGE', '<p>Hello</p>', max.id, now() from generate_series(1, :number), app_user max
                        where max.username = 'max'
                        """).param("record", record.value()).param("number", number).update();
    }

    /** A record with everything that a screen shows of it. */
    private RecordFields full(int tagCount) {
        var tags = new HashSet<TagId>();
        for (var tag = 0; tag < tagCount; tag++) {
            tags.add(house.tag("Tag " + ++tagsMade));
        }
        return new RecordFields(null, null, null, null, null, LocalDate.of(2027, 3, 20), null, anna, lead(), tags);
    }

    private LeadId lead() {
        return house.lead("Roll-out", customer(), null, null);
    }

    private PartnerId customer() {
        return house.partner("Customer", null, "+44 20 7946 0018", "customer@example.com");
    }
}
