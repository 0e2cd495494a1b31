package app.evergreen.success;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.evergreen.activity.ActivityDraft;
import app.evergreen.activity.ActivityId;
import app.evergreen.activity.ActivityService;
import app.evergreen.activity.ActivityTypeQuery;
import app.evergreen.base.Subject;
import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import app.evergreen.security.UserId;
import app.evergreen.thread.Draft;
import app.evergreen.thread.Followers;
import app.evergreen.thread.PostService;
import com.vaadin.flow.component.popover.Popover;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** What a board says of activities and messages, and how it stays right while people plan, do and write (R5.1, R5.2, R5.9). */
@NullUnmarked
class BoardWorkTest extends RecordScreenTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @Autowired
    private ActivityService activities;

    @Autowired
    private ActivityTypeQuery types;

    @Autowired
    private PostService posts;

    @Autowired
    private Followers followers;

    @Autowired
    private ChangeFeed feed;

    @Autowired
    private TransactionTemplate transaction;

    private ActivityId plan(RecordId record, String summary, LocalDate due) {
        return plan(record, summary, due, anna);
    }

    private ActivityId plan(RecordId record, String summary, LocalDate due, UserId assignee) {
        var call = asAnna(types::active).getFirst().id();
        asAnna(() ->
                activities.plan(Subject.record(record.value()), new ActivityDraft(call, summary, "", due, assignee)));
        return new ActivityId(
                jdbc.sql("select max(id) from activity").query(Long.class).single());
    }

    private void write(RecordId record) {
        asMax(() -> posts.message(Subject.record(record.value()), Draft.of("<p>Hello</p>"), List.of()));
    }

    private BoardDesk annas(String query) {
        return new BoardDesk(desks.window("anna"), query);
    }

    private static JsonNode firstCard(JsonNode snapshot) {
        return snapshot.get("lanes").get(0).get("cards").get(0);
    }

    @Test
    void aCardTellsItsWorstStateHowMuchIsOpenAndWhatIsNext() {
        var record = made("Busy");
        plan(record, "", TODAY.plusDays(9));
        plan(record, "Call Ines", TODAY.minusDays(1));

        var work = firstCard(annas("").soonTold("snapshot")).get("work");

        assertThat(work.get("state").asString()).isEqualTo("OVERDUE");
        assertThat(work.get("count").asInt()).isEqualTo(2);
        assertThat(work.get("next").get("words").asString()).isEqualTo("Call Ines");
        assertThat(work.get("next").get("due").asString()).isEqualTo("2027-02-28");
        assertThat(work.get("next").get("assignee").asLong()).isEqualTo(anna.value());
    }

    @Test
    void whatIsPlannedInOneWindowShowsOnTheOthersCardAndBarAndGoesWhenItIsDone() {
        var record = made("Shared");
        var board = annas("");
        board.soonTold("snapshot");

        var planned = plan(record, "Send the plan", TODAY.plusDays(3));
        var patch = board.soonShown();
        assertThat(patch.get("cards").get(0).get("work").get("state").asString())
                .isEqualTo("PLANNED");
        board.soonCounts(onboarding, "planned", 1);

        asMax(() -> activities.done(planned, "Sent"));
        patch = board.soonShown();
        assertThat(patch.get("cards").get(0).get("work").get("state").asString())
                .isEqualTo("NONE");
        board.soonCounts(onboarding, "none", 1);
    }

    @Test
    void aMovedRecordIsCountedInTheBarOfItsNewColumn() {
        var record = made("Late");
        plan(record, "", TODAY.minusDays(2));
        var board = annas("");
        board.soonTold("snapshot");

        moved(move(record, onboarding, adoption, Place.top()));

        board.soonCounts(adoption, "overdue", 1);
    }

    @Test
    void aMessageOnlyTellsTheBoardHowManyThereAreAndWhoHasNotReadThem() {
        var record = made("Wanted");
        asAnna(() -> followers.follow(Subject.record(record.value()), anna));
        var board = annas("");
        board.soonTold("snapshot");

        write(record);

        var patch = board.soonShown();
        var mail = patch.get("mail").get(String.valueOf(record.value()));
        assertThat(mail.get("count").asInt()).isOne();
        assertThat(mail.get("unread")).extracting(JsonNode::asLong).containsExactly(anna.value());
        assertThat(patch.get("cards")).isEmpty();
        assertThat(patch.get("lanes")).isEmpty();
        assertThat(patch.get("gone")).isEmpty();
    }

    @Test
    void aMessageThatOneHasSeenIsNoLongerUnread() {
        var record = made("Read");
        asAnna(() -> followers.follow(Subject.record(record.value()), anna));
        clock.advance(Duration.ofMinutes(1));
        write(record);
        var board = annas("");
        assertThat(firstCard(board.soonTold("snapshot")).get("mail").get("unread"))
                .hasSize(1);

        clock.advance(Duration.ofMinutes(1));
        asAnna(() -> {
            followers.seen(Subject.record(record.value()));
            return true;
        });

        var patch = board.soonShown();
        assertThat(patch.get("mail").get(String.valueOf(record.value())).get("unread"))
                .isEmpty();
    }

    @Test
    void aPressedBarShowsOneStateOfItsColumnAloneAndStaysInTheAddress() {
        plan(made("Late"), "", TODAY.minusDays(1));
        made("Idle");
        moved(move(made("Elsewhere"), onboarding, adoption, Place.top()));
        var board = annas("");
        board.soonTold("snapshot");

        board.tell("lane-bar", Map.of("lane", onboarding.value(), "only", "OVERDUE"));

        var filtered = board.soonTold("snapshot");
        assertOnlyLate(filtered);
        assertThat(filtered.get("options").get("filtered").asBoolean()).isFalse();
        assertThat(BoardDesk.titles(BoardDesk.lane(filtered, adoption).get("cards")))
                .containsExactly("Elsewhere");
        assertOnlyLate(annas("").soonTold("snapshot"));
        assertOnlyLate(annas("bar=" + onboarding.value() + ":overdue").soonTold("snapshot"));
    }

    private void assertOnlyLate(JsonNode snapshot) {
        var lane = BoardDesk.lane(snapshot, onboarding);
        assertThat(BoardDesk.titles(lane.get("cards"))).containsExactly("Late");
        assertThat(lane.get("only").asString()).isEqualTo("OVERDUE");
        assertThat(lane.get("shown").asInt()).isOne();
        assertThat(lane.get("bar").get("none").asInt()).isOne();
    }

    @Test
    void aCardDroppedIntoAFilteredColumnLandsBelowTheVisibleOneAndStaysInSight() {
        var idle = made("Idle");
        var late = made("Late");
        plan(late, "", TODAY.minusDays(1));
        made("Hidden");
        var dropped = made(adoption, RecordFields.titled("Dropped"));
        var board = annas("bar=" + onboarding.value() + ":overdue");
        board.soonTold("snapshot");

        board.tell(
                "card-move",
                Map.of(
                        "seq",
                        1,
                        "card",
                        dropped.value(),
                        "from",
                        adoption.value(),
                        "to",
                        onboarding.value(),
                        "after",
                        late.value()));

        assertThat(board.soonShown().get("gone")).isEmpty();
        assertThat(column(onboarding)).containsSubsequence(late, dropped, idle);
    }

    @Test
    void aCardStaysInSightWhileItsActivitiesAreOpenAndLeavesAfterwards() {
        var record = made("Late");
        var late = plan(record, "", TODAY.minusDays(1));
        var board = annas("activity=overdue");
        board.soonTold("snapshot");
        board.tell("card-activities", Map.of("card", record.value()));

        asMax(() -> activities.done(late, ""));
        assertThat(board.soonShown().get("gone")).isEmpty();

        board.window().activate();
        board.window()
                .find(Popover.class)
                .withClassName("card-activities")
                .single()
                .close();
        assertThat(board.soonShown().get("gone")).extracting(JsonNode::asLong).containsExactly(record.value());
    }

    @Test
    void aCardThatIsLetGoWhileNewsOfItIsOnItsWayDoesNotComeBack() {
        var record = made("Late");
        var late = plan(record, "", TODAY.minusDays(1));
        var board = annas("activity=overdue");
        board.soonTold("snapshot");
        board.tell("card-activities", Map.of("card", record.value()));
        var after = new CountDownLatch(1);
        var following = feed.follow(Set.of(Topic.MAIL), change -> after.countDown());

        asMax(() -> activities.done(late, ""));
        transaction.executeWithoutResult(none -> feed.everythingChanged(Topic.MAIL));
        await().until(() -> after.getCount() == 0);
        following.end();
        board.window()
                .find(Popover.class)
                .withClassName("card-activities")
                .single()
                .close();

        assertThat(board.told().stream()
                        .filter(patch -> !patch.path("cards").isEmpty()
                                || !patch.path("gone").isEmpty())
                        .toList()
                        .getLast()
                        .get("gone"))
                .extracting(JsonNode::asLong)
                .containsExactly(record.value());
    }

    @Test
    void statesChangeAtTheAssigneesMidnightOnOpenBoards() {
        jdbc.sql("update app_user set time_zone = 'Pacific/Auckland' where id = :anna")
                .param("anna", anna.value())
                .update();
        var record = made("Tomorrow there");
        plan(record, "", TODAY.plusDays(1));
        var maxs = new BoardDesk(desks.window("max"), "");
        assertThat(firstCard(maxs.soonTold("snapshot")).get("work").get("state").asString())
                .isEqualTo("PLANNED");

        clock.set(Instant.parse("2027-03-01T11:00:00Z"));
        transaction.executeWithoutResult(none -> feed.everythingChanged(Topic.DAY));

        var card = firstCard(maxs.soonTold("snapshot"));
        assertThat(card.get("work").get("state").asString()).isEqualTo("TODAY");
    }

    @Test
    void whatNeedsMeFiltersRecordsByMyOwnActivitiesAndNotByOthers() {
        var max = new UserId(jdbc.sql("select id from app_user where username = 'max'")
                .query(Long.class)
                .single());
        plan(made("Mine"), "", TODAY.minusDays(1));
        plan(made("His"), "", TODAY.minusDays(1), max);
        var board = annas("");
        board.soonTold("snapshot");

        board.choose("1 late activity");

        assertThat(BoardDesk.titles(
                        BoardDesk.lane(board.soonTold("snapshot"), onboarding).get("cards")))
                .containsExactly("Mine");
    }

    @Test
    void activitiesOfLeadsChangeNothingOnTheBoard() {
        var lead = house.lead("Not here yet", null, null, null);
        var board = annas("");
        board.soonTold("snapshot");

        transaction.executeWithoutResult(none -> feed.changed(Topic.ACTIVITY, lead.value()));
        made("Next");

        assertThat(BoardDesk.titles(board.soonShown().get("cards"))).isSubsetOf("Next");
    }

    @Test
    void doneOnACardAsksWhatCameOfItAtOnce() {
        var record = made("Busy");
        var planned = plan(record, "Call Ines", TODAY);
        var board = annas("");
        board.soonTold("snapshot");

        board.tell("card-done", Map.of("card", record.value(), "activity", planned.value()));
        board.type("What came of it?", "She agrees");
        board.press("Done");

        assertThat(board.soonShown()
                        .get("cards")
                        .get(0)
                        .get("work")
                        .get("count")
                        .asInt())
                .isZero();
        assertThat(thread(record).getFirst().arguments()).contains("She agrees");
    }

    @Test
    void aRecordsPageCountsTheSameAsItsCard() {
        var record = made("Busy");
        var page = open("anna", record);
        assertThat(page.counters()).containsExactly("Activities: No activities", "Messages: No messages");

        plan(record, "", TODAY.minusDays(1));
        write(record);

        page.soon(() -> assertThat(page.counters())
                .satisfiesExactly(
                        clock -> assertThat(clock).isEqualTo("Activities: 1 activity, overdue"),
                        envelope -> assertThat(envelope).startsWith("Messages: 1 message")));
    }

    @Test
    void theEnvelopeOfACardOpensTheComposerOnTheRecordsPage() {
        var record = made("Talkative");
        var board = annas("");
        board.soonTold("snapshot");

        board.tell("card-messages", Map.of("card", record.value()));

        assertThat(board.offers("Send")).isTrue();
    }
}
