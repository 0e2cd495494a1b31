package app.evergreen.crm.ui;

import app.evergreen.base.SearchTerms;
import app.evergreen.crm.CrmStageId;
import app.evergreen.crm.LeadId;
import app.evergreen.crm.PipelineCard;
import app.evergreen.crm.PipelineLane;
import app.evergreen.crm.PipelineQuery;
import app.evergreen.security.UserLine;
import app.evergreen.security.UserQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** What the pipeline shows, read before it is shown. */
sealed interface PipelinePicture {

    /** The columns, with their counts. */
    List<PipelineLane> lanes();

    /**
     * Everything, from the top of every column.
     *
     * @param cards the first cards of the columns
     * @param people who may look after leads
     */
    record Whole(List<PipelineLane> lanes, List<PipelineCard> cards, List<UserLine> people)
            implements PipelinePicture {}

    /**
     * What has changed.
     *
     * @param changed the leads that have changed
     * @param cards those of them that still exist
     */
    record Part(List<PipelineLane> lanes, Set<LeadId> changed, List<PipelineCard> cards) implements PipelinePicture {}

    /** Takes pictures, each in a fixed number of queries. */
    @Component
    @RequiredArgsConstructor
    class Camera {

        /** How many cards of a column are sent at once. */
        static final int PAGE = 40;

        private final PipelineQuery query;
        private final UserQuery users;

        Whole whole(SearchTerms terms) {
            return new Whole(query.lanes(terms), query.tops(terms, PAGE), users.all());
        }

        List<PipelineLane> lanes(SearchTerms terms) {
            return query.lanes(terms);
        }

        Optional<CrmStageId> firstStage() {
            return lanes(SearchTerms.of("")).stream()
                    .map(lane -> lane.stage().id())
                    .findFirst();
        }

        Part part(SearchTerms terms, Set<LeadId> changed) {
            return new Part(query.lanes(terms), changed, query.cards(terms, changed));
        }

        /** One card more than a page, if there are so many. */
        List<PipelineCard> page(SearchTerms terms, CrmStageId stage, Optional<LeadId> below) {
            return query.page(terms, stage, below, PAGE + 1);
        }

        Optional<PipelineCard> card(LeadId lead) {
            return query.cards(SearchTerms.of(""), Set.of(lead)).stream().findFirst();
        }
    }
}
