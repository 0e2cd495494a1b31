package app.evergreen.activity;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.support.Desks;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One activity after another, on the page of what they are about. */
@NullUnmarked
class NextActivityTest extends ActivityTest {

    @RegisterExtension
    private final Desks desks = new Desks();

    private PanelDesk open(String user) {
        return new PanelDesk(desks.window(user), record);
    }

    @Test
    void theNextIsOfferedWithTheSuggestedTypeAndItsDelay() {
        planned("Call Ines", TODAY, anna);
        var desk = open("anna");

        desk.done("Call Ines");
        desk.press("Done, plan next");
        assertThat(desk.chosen("Type")).isEqualTo("Email");
        assertThat(desk.value("Due date")).isEqualTo(TODAY.plusDays(1));
        desk.press("Done, and plan this");

        assertThat(open(record)).extracting(ActivityLine::words).containsExactly("Email");
    }

    @Test
    void whoGivesUpPlanningTheNextHasStillSaidWhatCameOfThis() {
        var id = planned("Call Ines", TODAY, anna);
        var desk = open("anna");
        desk.done("Call Ines");
        desk.type("What came of it?", "She likes it");
        desk.press("Done, plan next");

        as("max", () -> activities.done(id, ""));
        desk.soon(() -> assertThat(desk.text()).contains("This activity is over already."));
        desk.press("Cancel");

        assertThat(desk.value("What came of it?")).isEqualTo("She likes it");
        assertThat(desk.text()).contains("This activity is over already.");
    }

    @Test
    void theNoteStandsBelowTheWords() {
        planned(record, new ActivityDraft(call(), "Call Ines", "Ask for Paolo", TODAY, anna));

        assertThat(open("anna").shown("act-note")).containsExactly("Ask for Paolo");
    }
}
