package app.evergreen.crm.ui;

import app.evergreen.base.ui.Avatar;
import app.evergreen.base.ui.board.Card;
import app.evergreen.base.ui.board.Lane;
import app.evergreen.base.ui.board.Options;
import app.evergreen.base.ui.board.Patch;
import app.evergreen.base.ui.board.Snapshot;
import app.evergreen.crm.CrmStageId;
import app.evergreen.crm.LeadId;
import app.evergreen.crm.PipelineCard;
import app.evergreen.crm.PipelineLane;
import app.evergreen.security.UserId;
import app.evergreen.security.UserLine;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The pipeline in the words of the board element. A lead stage is open to the element, won or not: it flags records only. */
final class PipelineCards {

    private static final String OPEN = "OPEN";
    private static final String NO_CURRENCY = "";

    private PipelineCards() {}

    static Snapshot snapshot(PipelinePicture.Whole picture, Set<CrmStageId> folded, Options options) {
        var cards = picture.cards().stream().collect(Collectors.groupingBy(PipelineCard::stage));
        var lanes = picture.lanes().stream()
                .map(lane -> lane(lane, cards.getOrDefault(lane.stage().id(), List.of()), folded, options))
                .toList();
        var people = picture.people().stream()
                .collect(Collectors.toMap(user -> user.id().value(), PipelineCards::person));
        return new Snapshot(lanes, Map.of(), people, options);
    }

    private static Lane lane(PipelineLane lane, List<PipelineCard> cards, Set<CrmStageId> folded, Options options) {
        var stage = lane.stage();
        return new Lane(
                stage.id().value(),
                stage.name(),
                OPEN,
                folded.contains(stage.id()),
                options.may().move(),
                stage.leads(),
                lane.shown(),
                null,
                null,
                lane.shown() > cards.size(),
                cards.stream().map(PipelineCards::card).toList());
    }

    private static Snapshot.Person person(UserLine user) {
        return new Snapshot.Person(
                user.name(), Avatar.initials(user.name()), Avatar.hue(user.id().value()));
    }

    /** What has changed, of which only what belongs here is shown. */
    static Patch patch(PipelinePicture.Part picture, Predicate<PipelineCard> belongs) {
        var cards = picture.cards().stream().filter(belongs).toList();
        return new Patch(
                cards.stream().map(PipelineCards::card).toList(),
                gone(picture.changed(), cards),
                picture.lanes().stream()
                        .map(lane -> new Lane.Counts(
                                lane.stage().id().value(), lane.stage().leads(), lane.shown(), null))
                        .toList(),
                Map.of());
    }

    private static Set<Long> gone(Set<LeadId> changed, List<PipelineCard> cards) {
        var gone = new HashSet<Long>();
        changed.forEach(lead -> gone.add(lead.value()));
        cards.forEach(card -> gone.remove(card.id().value()));
        return gone;
    }

    static Card card(PipelineCard card) {
        return new Card(
                card.id().value(),
                card.stage().value(),
                String.valueOf(card.rank()),
                card.title(),
                card.partnerName().isEmpty() ? null : card.partnerName(),
                List.of(),
                null,
                null,
                card.expectedRevenue()
                        .map(value -> new Card.Amount(value, NO_CURRENCY))
                        .orElse(null),
                card.salesperson().map(UserLine::id).map(UserId::value).orElse(null),
                OPEN,
                false,
                null,
                null,
                LeadView.address(card.id()));
    }
}
