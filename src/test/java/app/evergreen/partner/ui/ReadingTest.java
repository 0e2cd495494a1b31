package app.evergreen.partner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.partner.PartnerDraft;
import app.evergreen.partner.PartnerStory;
import app.evergreen.security.Role;
import app.evergreen.support.CountedStatements;
import app.evergreen.support.Desks;
import app.evergreen.support.IntegrationTest;
import com.vaadin.flow.router.QueryParameters;
import lombok.RequiredArgsConstructor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/** However many partners there are, their list asks the database the same number of questions. */
@IntegrationTest
@TestConstructor(autowireMode = AutowireMode.ALL)
@RequiredArgsConstructor
class ReadingTest {

    private static final int MANY = 60;
    /** How many lines a tall screen shows. */
    private static final int LINES = 40;

    private final ApplicationContext context;
    private final CountedStatements statements;

    @ParameterizedTest
    @ValueSource(strings = {"", "q=acme", "q=7946"})
    void theListAsksAsMuchForManyPartnersAsForFew(String search) {
        var story = PartnerStory.in(context.getAutowireCapableBeanFactory());
        try (var desks = new Desks(context)) {
            company(story, 0);
            whileOpening(desks, search);
            var few = whileOpening(desks, search);

            for (var number = 1; number < MANY; number++) {
                company(story, number);
            }

            assertThat(whileOpening(desks, search)).isEqualTo(few).isPositive();
        }
    }

    private int whileOpening(Desks desks, String search) {
        var window = desks.window(PartnerStory.name(Role.SALES));
        return statements.during(() -> {
            window.getUI().navigate("partners", QueryParameters.fromString(search));
            var grid = window.find(PartnerGrid.class).single();
            grid.getDataCommunicator().setViewportRange(0, LINES);
            window.roundTrip();
            assertThat(grid.getDataCommunicator().getItem(0)).isNotNull();
        });
    }

    private static void company(PartnerStory story, int number) {
        story.made(PartnerDraft.company("Acme " + number).reachedBy("+44 20 7946 0123", null, "hello@example.com"));
    }
}
