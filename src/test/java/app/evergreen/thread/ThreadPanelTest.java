package app.evergreen.thread;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.security.UserLine;
import app.evergreen.support.Desk;
import app.evergreen.support.DomEvents;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** The thread on a page, before two people. */
@NullUnmarked
class ThreadPanelTest extends ThreadOnDesk {

    @Test
    void aNoteAppearsBeforeAColleagueWithoutMakingOtherEntriesAnew() {
        noted("First");
        var theirs = open("ben");
        var first = entries(theirs).getFirst();
        var mine = open("anna");

        write(mine, "<p>Second</p>");
        mine.press("Add note");

        assertThat(bodies(mine)).containsExactly("<p>Second</p>", "First");
        theirs.soon(() -> assertThat(bodies(theirs)).containsExactly("<p>Second</p>", "First"));
        assertThat(entries(theirs).getLast()).isSameAs(first);
    }

    @Test
    void whoIsInTheFollowersIsNotDisturbedByANote() {
        as("ben", () -> followers.follow(record, ben));
        var mine = open("anna");
        var face = face(mine);

        write(mine, "Hello");
        mine.press("Add note");

        assertThat(bodies(mine)).containsExactly("Hello");
        assertThat(face(mine)).isSameAs(face);
    }

    @Test
    void whoMayOnlyReadFindsNoComposer() {
        noted("Read me");

        var theirs = open("sam");

        assertThat(bodies(theirs)).containsExactly("Read me");
        assertThat(theirs.offers("Add note")).isFalse();
        assertThat(theirs.shown("entry-menu")).isEmpty();
    }

    @Test
    void onlyWhatIsAskedForIsShown() {
        noted("A note");
        asAnna(() -> posts.message(record, Draft.of("A message"), List.of()));
        var mine = open("anna");

        filter(mine, "MESSAGES");
        assertThat(bodies(mine)).containsExactly("A message");
        filter(mine, "CHANGES");
        assertThat(bodies(mine)).isEmpty();
    }

    @Test
    void olderEntriesComePageByPage() {
        for (var number = 1; number <= 30; number++) {
            noted("Entry " + number);
        }
        var mine = open("anna");
        assertThat(bodies(mine)).hasSize(25);

        mine.press("Show older");

        assertThat(bodies(mine)).hasSize(30).endsWith("Entry 1");
        assertThat(mine.offers("Show older")).isFalse();
    }

    @Test
    void anAddressShowsAnEntryFarDown() {
        var entry = noted("The first");
        for (var number = 1; number <= 30; number++) {
            noted("Entry " + number);
        }
        var window = desks.window("anna");
        window.activate();
        window.getUI().navigate("records/" + record.id(), QueryParameters.of("entry", String.valueOf(entry.value())));

        assertThat(new Desk(window).shown("lit")).hasSize(1);
    }

    @Test
    void oneFollowsAndLeaves() {
        var mine = open("anna");

        mine.press("Follow");
        assertThat(following()).containsExactly("Anna");
        mine.press("Leave");

        assertThat(following()).isEmpty();
    }

    @Test
    void whatIsBeforeOnesEyesIsRead() {
        as("ben", () -> followers.follow(record, ben));
        clock.advance(Duration.ofMinutes(1));
        asAnna(() -> posts.message(record, Draft.of("Hello"), List.of()));
        clock.advance(Duration.ofMinutes(1));
        var theirs = open("ben");

        DomEvents.fire(part(theirs, "eg-seen"), "thread-seen", Map.of());

        assertThat(jdbc.sql("select seen_at from follower where user_id = :ben")
                        .param("ben", ben.value())
                        .query(Timestamp.class)
                        .single()
                        .toInstant())
                .isEqualTo(clock.instant());
    }

    @SuppressWarnings("unchecked")
    private static void filter(Desk desk, String kind) {
        var select = (Select<Object>) desk.window().find(Select.class).single();
        select.setValue(select.getListDataView()
                .getItems()
                .filter(item -> item.toString().equals(kind))
                .findFirst()
                .orElseThrow());
    }

    private static List<Component> entries(Desk desk) {
        return desk.window()
                .find(Component.class)
                .withCondition(part -> part.getElement().getClassList().contains("e"))
                .all();
    }

    private List<String> following() {
        return asAnna(() -> followers.of(record)).stream().map(UserLine::name).toList();
    }

    private static Component face(Desk desk) {
        return desk.window()
                .find(Component.class)
                .withCondition(part -> part.getElement().getClassList().contains("stack"))
                .single()
                .getChildren()
                .findFirst()
                .orElseThrow();
    }
}
