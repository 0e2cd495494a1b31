package app.evergreen.crm.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.evergreen.base.ui.board.KanbanBoard;
import app.evergreen.crm.CrmStory;
import app.evergreen.support.Desks;
import app.evergreen.support.DomEvents;
import app.evergreen.support.IntegrationTest;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@IntegrationTest
@TestConstructor(autowireMode = AutowireMode.ALL)
@RequiredArgsConstructor
class PipelineViewTest {

    private final ApplicationContext context;
    private CrmStory story;
    private Desks desks;

    @BeforeEach
    void twoPeopleWorkHere() {
        story = CrmStory.in(context.getAutowireCapableBeanFactory());
        story.user("sam", "SALES");
        story.user("mira", "SUCCESS_USER");
        desks = new Desks(context);
    }

    @AfterEach
    void everybodyGoesHome() {
        desks.close();
    }

    @Test
    void aLeadMadeByOneAppearsForTheOther() {
        var mira = pipelineOf("mira");
        assertThat(count(mira)).isEqualTo("No leads");
        var sam = pipelineOf("sam");

        DomEvents.fire(
                board(sam),
                "card-create",
                Map.of("seq", 1, "lane", story.stage("New").value(), "title", "Fleet"));

        assertThat(story.column("New")).containsExactly("Fleet");
        Desks.soon(mira, () -> assertThat(count(mira)).isEqualTo("1 lead"));
    }

    @Test
    void aDroppedLeadIsMoved() {
        var lead = story.lead("Fleet", "New");
        var sam = pipelineOf("sam");

        DomEvents.fire(board(sam), "card-move", move(lead.value(), "New", "Won"));

        assertThat(story.column("Won")).containsExactly("Fleet");
    }

    @Test
    void whoMayOnlyReadCannotMoveALeadByAnyForgedEvent() {
        var lead = story.lead("Fleet", "New");
        var mira = pipelineOf("mira");

        assertThat(mira.find(Button.class).withText("New").all()).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> DomEvents.fire(board(mira), "card-move", move(lead.value(), "New", "Won")));
        assertThat(story.column("New")).containsExactly("Fleet");
    }

    @Test
    void whatIsSearchedForNarrowsThePipeline() {
        story.lead("Fleet", "New");
        story.lead("Reader", "New");
        var sam = pipelineOf("sam");

        sam.test(sam.find(TextField.class).single()).setValue("fleet");

        assertThat(count(sam)).isEqualTo("1 of 2 leads");
    }

    @Test
    void aSearchInTheAddressIsOnFromTheBeginning() {
        story.lead("Fleet", "New");
        story.lead("Reader", "New");
        var sam = desks.window("sam");
        sam.getUI().navigate("crm", QueryParameters.of("q", "reader"));

        assertThat(sam.find(TextField.class).single().getValue()).isEqualTo("reader");
        assertThat(count(sam)).isEqualTo("1 of 2 leads");
    }

    private BrowserlessUIContext pipelineOf(String username) {
        var window = desks.window(username);
        window.navigate("crm", PipelineView.class);
        return window;
    }

    private static KanbanBoard board(BrowserlessUIContext window) {
        return window.find(KanbanBoard.class).single();
    }

    private static String count(BrowserlessUIContext window) {
        return window.find(PipelineToolbar.class)
                .single()
                .getChildren()
                .filter(part -> part.getElement().getClassList().contains("count"))
                .map(part -> part.getElement().getText())
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Long> move(long lead, String from, String to) {
        return Map.of(
                "seq",
                1L,
                "card",
                lead,
                "from",
                story.stage(from).value(),
                "to",
                story.stage(to).value());
    }
}
