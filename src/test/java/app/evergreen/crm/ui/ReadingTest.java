package app.evergreen.crm.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.base.SearchTerms;
import app.evergreen.crm.CrmStageQuery;
import app.evergreen.crm.CrmStory;
import app.evergreen.crm.LeadFields;
import app.evergreen.crm.LeadId;
import app.evergreen.crm.LeadQuery;
import app.evergreen.crm.LeadRecords;
import app.evergreen.crm.PipelineQuery;
import app.evergreen.security.UserQuery;
import app.evergreen.support.CountedStatements;
import app.evergreen.support.IntegrationTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.sql.DataSource;
import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/** However many leads there are, a screen reads them with the same number of statements. */
@IntegrationTest
@TestConstructor(autowireMode = AutowireMode.ALL)
@RequiredArgsConstructor
class ReadingTest {

    private final AutowireCapableBeanFactory context;
    private final DataSource database;
    private final ObjectProvider<LeadRecords> records;

    @Test
    void thePipelineIsReadInThreeStatementsAndWhatChangedInTwo() {
        var leads = manyLeads();
        var statements = new CountedStatements(database);
        var camera =
                new PipelinePicture.Camera(new PipelineQuery(statements.client()), new UserQuery(statements.client()));
        var terms = SearchTerms.of("lead");

        assertThat(statements.during(
                        () -> assertThat(camera.whole(terms).cards()).hasSize(30)))
                .isEqualTo(3);
        assertThat(statements.during(() -> assertThat(
                                camera.part(terms, new HashSet<>(leads)).cards())
                        .hasSize(30)))
                .isEqualTo(2);
    }

    @Test
    void aLeadIsReadInTwoStatementsAndTheOneOfItsRecord() {
        var lead = manyLeads().getFirst();
        var statements = new CountedStatements(database);
        var reader = new LeadSight.Reader(
                new LeadQuery(statements.client()), new CrmStageQuery(statements.client()), records);

        assertThat(statements.during(() -> assertThat(reader.read(lead)).isPresent()))
                .isEqualTo(2);
    }

    private List<LeadId> manyLeads() {
        var story = CrmStory.in(context);
        var sam = story.user("sam", "SALES");
        var partner = story.partner("Acme", false);
        var leads = new ArrayList<LeadId>();
        for (var number = 0; number < 30; number++) {
            var fields = new LeadFields("Lead " + number, partner, null, null, null, null, sam, null, null);
            leads.add(story.lead(fields, number % 2 == 0 ? "New" : "Qualified"));
        }
        return leads;
    }
}
