package app.evergreen.success;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.evergreen.support.Desks;
import app.evergreen.support.DomEvents;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.JsonNode;

/** What two people at the same board see of each other, told by what the server tells their board elements. */
@NullUnmarked
class BoardLiveTest extends RecordScreenTest {

    private BoardDesk boardOf(String user) {
        return new BoardDesk(desks.window(user), "");
    }

    @Test
    void aBoardShowsEveryStageWithItsCards() {
        made("First");
        made("Second");

        var snapshot = boardOf("anna").soonTold("snapshot");

        assertThat(snapshot.get("lanes")).hasSize(6);
        assertThat(BoardDesk.titles(snapshot.get("lanes").get(0).get("cards"))).containsExactly("Second", "First");
        assertThat(snapshot.get("options").get("may").get("move").asBoolean()).isTrue();
    }

    @Test
    void whoMayOnlyReadIsOfferedNothingElse() {
        var snapshot = boardOf("sam").soonTold("snapshot");

        assertThat(snapshot.get("options").get("may")).allMatch(right -> !right.asBoolean());
        assertThat(snapshot.get("lanes"))
                .noneMatch(lane -> lane.get("canCreate").asBoolean());
    }

    @Test
    void aCardMovedInOneWindowMovesInTheOther() {
        var record = made("Moved");
        var annas = boardOf("anna");
        var maxs = boardOf("max");
        maxs.soonTold("snapshot");

        annas.tell(
                "card-move",
                Map.of("seq", 1, "card", record.value(), "from", onboarding.value(), "to", adoption.value()));

        assertThat(annas.soonTold("moved").get("seq").asInt()).isEqualTo(1);
        var card = maxs.soonShown().get("cards").get(0);
        assertThat(card.get("lane").asLong()).isEqualTo(adoption.value());
    }

    @Test
    void aCardThatSomebodyElseMovedMeanwhileGoesBackAndSaysWhy() {
        var record = made("Contested");
        var annas = boardOf("anna");
        moved(move(record, onboarding, adoption, Place.top()));

        annas.tell(
                "card-move",
                Map.of("seq", 7, "card", record.value(), "from", onboarding.value(), "to", achieved.value()));

        var refused = annas.soonTold("refused");
        assertThat(refused.get("seq").asInt()).isEqualTo(7);
        assertThat(refused.get("reason").asString()).contains("Adoption");
        assertThat(page(record).stage().id()).isEqualTo(adoption);
    }

    @Test
    void aDropOnALostStageAsksAndChangesNothingYet() {
        var record = made("Dear");
        var annas = boardOf("anna");

        annas.tell(
                "card-move", Map.of("seq", 3, "card", record.value(), "from", onboarding.value(), "to", lost.value()));

        assertThat(annas.soonTold("asking").get("seq").asInt()).isEqualTo(3);
        assertThat(page(record).stage().id()).isEqualTo(onboarding);
    }

    @Test
    void aForgedMoveIsRefusedByTheService() {
        var record = made("Safe");
        var sams = boardOf("sam");
        sams.soonTold("snapshot");

        assertThatThrownBy(() -> sams.tell(
                        "card-move",
                        Map.of("seq", 1, "card", record.value(), "from", onboarding.value(), "to", adoption.value())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(page(record).stage().id()).isEqualTo(onboarding);
    }

    @Test
    void malformedEventsAreIgnoredCalmly() {
        var record = made("Safe");
        var annas = boardOf("anna");

        annas.tell("card-move", Map.of("seq", "x", "card", "<b>", "from", -1));
        annas.tell("card-action", Map.of("card", record.value(), "from", onboarding.value(), "action", "explode"));
        annas.tell("lane-more", Map.of());

        assertThat(page(record).stage().id()).isEqualTo(onboarding);
    }

    @Test
    void aCardMadeInOneWindowAppearsInTheOtherAndABlankOneIsRefused() {
        var annas = boardOf("anna");
        var maxs = boardOf("max");
        maxs.soonTold("snapshot");

        annas.tell("card-create", Map.of("seq", 1, "lane", onboarding.value(), "title", " "));
        assertThat(annas.soonTold("createRefused").get("message").asString()).isNotBlank();

        annas.tell("card-create", Map.of("seq", 2, "lane", onboarding.value(), "title", "<i>Brand new</i>"));
        assertThat(annas.soonTold("created").get("seq").asInt()).isEqualTo(2);
        assertThat(BoardDesk.titles(maxs.soonShown().get("cards"))).containsExactly("<i>Brand new</i>");
    }

    @Test
    void aRenamedStageShowsOnEveryOpenBoard() {
        var maxs = boardOf("max");
        maxs.soonTold("snapshot");

        jdbc.sql("update stage set name = 'Kick-off', name_key = 'kick-off' where id = :id")
                .param("id", onboarding.value())
                .update();
        jdbc.sql("select pg_notify('evergreen', 'STAGE:' || :id)")
                .param("id", onboarding.value())
                .query((row, number) -> number)
                .list();

        var lanes = maxs.soonTold("snapshot").get("lanes");
        assertThat(lanes.get(0).get("name").asString()).isEqualTo("Kick-off");
    }

    @Test
    void aCardOneHasJustMadeStaysInSightWhenEverythingIsReadAgain() {
        var mine = new BoardDesk(desks.window("anna"), "mine=1");
        mine.soonTold("snapshot");
        mine.tell("card-create", Map.of("seq", 1, "lane", onboarding.value(), "title", "Brand new"));
        mine.soonTold("created");

        jdbc.sql("select pg_notify('evergreen', 'DAY:*')")
                .query((row, number) -> number)
                .list();

        var told = new ArrayList<JsonNode>();
        Desks.soon(mine.window(), () -> {
            told.addAll(mine.told());
            assertThat(told)
                    .extracting(message -> message.get("type").asString())
                    .containsSubsequence("snapshot", "patch");
        });
        assertThat(told.stream()
                        .filter(message -> message.get("type").asString().equals("patch"))
                        .flatMap(patch -> BoardDesk.titles(patch.get("cards")).stream()))
                .containsOnly("Brand new");
    }

    @Test
    void aCardOneHasJustMadeStaysInSightWhenTheElementAsksForEverything() {
        var mine = new BoardDesk(desks.window("anna"), "mine=1");
        mine.soonTold("snapshot");
        mine.tell("card-create", Map.of("seq", 1, "lane", onboarding.value(), "title", "Brand new"));
        mine.soonTold("created");

        mine.tell("board-resync", Map.of());

        mine.soonTold("snapshot");
        assertThat(BoardDesk.titles(mine.soonShown().get("cards"))).containsExactly("Brand new");
    }

    @Test
    void aBoardThatIsReadAnewIsCountedOnceMoreAfterwards() {
        made("Counted");
        var annas = boardOf("anna");
        annas.soonTold("snapshot");

        jdbc.sql("select pg_notify('evergreen', 'DAY:*')")
                .query((row, number) -> number)
                .list();

        annas.soonTold("snapshot");
        annas.soonCounts(onboarding, "none", 1);
    }

    @Test
    void whenTheTimeOfAnEarlierMoveIsUpTheLastOneCanStillBeUndone() {
        var record = made("Moved").value();
        var annas = boardOf("anna");
        annas.tell("card-move", Map.of("seq", 1, "card", record, "from", onboarding.value(), "to", adoption.value()));
        annas.tell("card-move", Map.of("seq", 2, "card", record, "from", adoption.value(), "to", onboarding.value()));

        isUp(annas, "1");
        assertThat(annas.offers("Undo")).isTrue();
        isUp(annas, "2");
        assertThat(annas.offers("Undo")).isFalse();
    }

    private static void isUp(BoardDesk desk, String offer) {
        var fuse = desk.window().find(Div.class).withClassName("fuse").single();
        DomEvents.tell(fuse, "animationend", Map.of("event.target.dataset.offer", offer));
    }
}
