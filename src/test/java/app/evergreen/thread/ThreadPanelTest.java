package app.evergreen.thread;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.security.UserLine;
import app.evergreen.support.Desk;
import app.evergreen.support.Desks;
import app.evergreen.support.DomEvents;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The thread on a page, before two people. */
@NullUnmarked
class ThreadPanelTest extends ThreadTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AttachmentService attachments;

    private Desks desks;

    @BeforeEach
    void openHouse() {
        desks = new Desks(context);
    }

    @AfterEach
    void closeHouse() {
        desks.close();
    }

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
    void anEmptyTextIsRefusedBesideIt() {
        var mine = open("anna");

        mine.press("Add note");

        assertThat(mine.shown("problem")).containsExactly("Write something, or attach a file.");
        assertThat(thread()).isEmpty();
    }

    @Test
    void theMessageComposerSaysWhoGetsItAndWhoIsTold() {
        as("ben", () -> followers.follow(record, ben));
        var mine = open("anna");

        chooseMessage(mine);

        assertThat(mine.has("Goes by mail to")).isTrue();
        assertThat(mine.value("Goes by mail to").toString()).contains(ADDRESS);
        assertThat(mine.shown("recipients")).singleElement().asString().contains("One colleague who follows");
        write(mine, "Dear Ines");
        mine.press("Send");
        assertThat(written().recipients()).extracting(Recipient::address).containsExactly(ADDRESS);
    }

    @Test
    void recipientsAreUnticked() {
        var mine = open("anna");
        chooseMessage(mine);

        mine.type("Goes by mail to", Set.of());
        write(mine, "For us");
        mine.press("Send");

        assertThat(written().recipients()).isEmpty();
        assertThat(thread().getFirst().kind()).isEqualTo(EntryKind.MESSAGE);
    }

    @Test
    void whoeverWasUntickedStaysSo() {
        var mine = open("anna");
        chooseMessage(mine);
        mine.type("Goes by mail to", Set.of());

        chooseNote(mine);
        chooseMessage(mine);

        assertThat((Set<?>) mine.value("Goes by mail to")).isEmpty();
        write(mine, "For us");
        mine.press("Send");
        chooseMessage(mine);
        assertThat((Set<?>) mine.value("Goes by mail to")).hasSize(1);
    }

    @Test
    void recipientsThatHaveChangedAreShownToBeLookedAt() {
        var mine = open("anna");
        chooseMessage(mine);
        jdbc.sql("update success_record set email = 'new@tamarindo.test' where id = :id")
                .param("id", record.id())
                .update();

        write(mine, "Dear Ines");
        mine.press("Send");
        assertThat(mine.shown("problem")).singleElement().asString().contains("recipients have changed");
        mine.press("Send");

        assertThat(written().recipients()).extracting(Recipient::address).containsExactly("new@tamarindo.test");
    }

    @Test
    void whatIsSentTwiceBeforeTheAnswerIsPostedOnce() {
        var mine = open("anna");

        write(mine, "Once");
        send(mine, 0);
        write(mine, "Once");
        send(mine, 0);
        assertThat(bodies(mine)).containsExactly("Once");
        write(mine, "Twice", 1);
        send(mine, 1);

        assertThat(bodies(mine)).containsExactly("Twice", "Once");
    }

    @Test
    void filesAreSaidToGoToTheRecipients() {
        asAnna(this::attachAFile);
        var mine = open("anna");
        assertThat(visible(mine, "files-too")).isFalse();

        chooseMessage(mine);

        assertThat(visible(mine, "files-too")).isTrue();
        mine.type("Goes by mail to", Set.of());
        assertThat(visible(mine, "files-too")).isFalse();
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

    private UploadResult attachAFile() {
        try {
            return attachments.upload(record, "a.txt", "text/plain", new ByteArrayInputStream(new byte[] {1}));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Desk open(String user) {
        var window = desks.window(user);
        window.navigate("records/" + record.id(), Div.class);
        return new Desk(window);
    }

    private static void write(Desk desk, String html) {
        write(desk, html, 0);
    }

    private static void write(Desk desk, String html, int turn) {
        DomEvents.tell(text(desk), "html-changed", Map.of("element.html", html, "element.turn", turn));
    }

    private static void send(Desk desk, int turn) {
        DomEvents.tell(text(desk), "text-sent", Map.of("element.turn", turn));
    }

    private static Component text(Desk desk) {
        return desk.window().find(Component.class).withCondition(part -> is(part, "eg-rich-text")).all().stream()
                .filter(Component::isVisible)
                .findFirst()
                .orElseThrow();
    }

    private static Component part(Desk desk, String tag) {
        return desk.window()
                .find(Component.class)
                .withCondition(part -> is(part, tag))
                .single();
    }

    private static boolean is(Component part, String tag) {
        return !part.getElement().isTextNode() && tag.equals(part.getElement().getTag());
    }

    private static boolean visible(Desk desk, String className) {
        return desk.window()
                .find(Component.class)
                .withCondition(part -> part.getElement().getClassList().contains(className))
                .exists();
    }

    private static void chooseNote(Desk desk) {
        desk.window().test(tabs(desk).getFirst()).click();
    }

    private static void chooseMessage(Desk desk) {
        desk.window().test(tabs(desk).getLast()).click();
    }

    private static List<NativeButton> tabs(Desk desk) {
        return desk.window().find(NativeButton.class).all().stream()
                .filter(button -> "tab".equals(button.getElement().getAttribute("role")))
                .toList();
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

    private static List<String> bodies(Desk desk) {
        return desk.window().find(Div.class).withClassName("bubble").all().stream()
                .map(bubble -> bubble.getElement().getProperty("innerHTML"))
                .toList();
    }

    private List<String> following() {
        return asAnna(() -> followers.of(record)).stream().map(UserLine::name).toList();
    }
}
