package app.evergreen.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.evergreen.base.SearchTerms;
import app.evergreen.support.IntegrationTest;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@IntegrationTest
@TestConstructor(autowireMode = AutowireMode.ALL)
@RequiredArgsConstructor
class PipelineQueryTest {

    private static final SearchTerms ALL = SearchTerms.of("");

    private final AutowireCapableBeanFactory context;
    private final PipelineQuery pipeline;
    private CrmStory story;

    @BeforeEach
    void somebodySells() {
        story = CrmStory.in(context);
        story.user("sam", "SALES");
    }

    @Test
    void aColumnSaysHowManyOfItsLeadsMatch() {
        story.lead("Fleet", "New");
        story.lead("Reader", "New");
        story.lead("Fleet again", "Won");

        assertThat(story.as("sam", () -> pipeline.lanes(SearchTerms.of("fleet"))))
                .extracting(lane -> lane.stage().name(), lane -> lane.stage().leads(), PipelineLane::shown)
                .containsExactly(
                        tuple("New", 2, 1), tuple("Qualified", 0, 0), tuple("Proposition", 0, 0), tuple("Won", 1, 1));
    }

    @Test
    void aLeadIsFoundByTitlePartnerContactEmailAndPhone() {
        var partner = story.partner("Tamarindo", false);
        story.lead(
                new LeadFields(
                        "Messaging",
                        partner,
                        "Inés Marchetti",
                        "+44 20 7946 0123",
                        "ines@example.com",
                        null,
                        null,
                        null,
                        null),
                "New");
        story.lead("Something else", "New");

        assertThat(List.of("MESSAG", "tamarindo", "ines march", "ines@example", "020 7946", "7946-0123"))
                .allSatisfy(typed ->
                        assertThat(titles(tops(SearchTerms.of(typed), 10))).containsExactly("Messaging"));
        assertThat(tops(SearchTerms.of("messaging else"), 10)).isEmpty();
    }

    @Test
    void columnsAreReadPageByPage() {
        for (var number = 5; number >= 1; number--) {
            story.lead("Lead " + number, "New");
        }

        var first = tops(ALL, 2);
        assertThat(titles(first)).containsExactly("Lead 1", "Lead 2");
        var below = Optional.of(first.getLast().id());
        assertThat(titles(story.as("sam", () -> pipeline.page(ALL, story.stage("New"), below, 10))))
                .containsExactly("Lead 3", "Lead 4", "Lead 5");
    }

    @Test
    void aChangedLeadSaysWhetherItStillMatches() {
        var lead = story.lead("Fleet", "New");

        assertThat(story.as("sam", () -> pipeline.cards(SearchTerms.of("reader"), List.of(lead))))
                .singleElement()
                .extracting(PipelineCard::matches)
                .isEqualTo(false);
        assertThat(story.as("sam", () -> pipeline.cards(ALL, List.of(new LeadId(987_654_321)))))
                .isEmpty();
    }

    private List<PipelineCard> tops(SearchTerms terms, int size) {
        return story.as("sam", () -> pipeline.tops(terms, size));
    }

    private static List<String> titles(List<PipelineCard> cards) {
        return cards.stream().map(PipelineCard::title).toList();
    }
}
