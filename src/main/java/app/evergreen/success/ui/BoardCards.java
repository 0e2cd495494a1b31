package app.evergreen.success.ui;

import app.evergreen.base.ui.Avatar;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.board.Card;
import app.evergreen.base.ui.board.Lane;
import app.evergreen.base.ui.board.Options;
import app.evergreen.base.ui.board.Patch;
import app.evergreen.base.ui.board.Snapshot;
import app.evergreen.security.Rights;
import app.evergreen.security.SignedIn;
import app.evergreen.security.UserLine;
import app.evergreen.stage.StageId;
import app.evergreen.stage.StageLine;
import app.evergreen.stage.StageOutcome;
import app.evergreen.success.BoardViewer;
import app.evergreen.success.CardRow;
import app.evergreen.success.RecordId;
import app.evergreen.tag.TagLine;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts the board's rows into the element's words. */
final class BoardCards {

    private BoardCards() {}

    static Snapshot snapshot(BoardPicture picture, boolean filtered, BoardViewer viewer, SignedIn user) {
        var byStage = picture.cards().stream().collect(Collectors.groupingBy(CardRow::stage));
        var write = user.may(Rights.WRITE_RECORDS);
        return new Snapshot(
                picture.stages().stream()
                        .map(stage -> lane(stage, picture, byStage.getOrDefault(stage.id(), List.of()), write))
                        .toList(),
                picture.tags().stream().collect(Collectors.toMap(tag -> tag.id().value(), BoardCards::tag)),
                picture.people().stream()
                        .collect(Collectors.toMap(person -> person.id().value(), BoardCards::person)),
                new Options(
                        viewer.today().toString(),
                        Messages.locale().toLanguageTag(),
                        may(write, picture.stages(), user),
                        filtered,
                        user.singleKeyShortcuts()));
    }

    private static Options.May may(boolean write, List<StageLine> stages, SignedIn user) {
        var outcomes = stages.stream().map(StageLine::outcome).collect(Collectors.toSet());
        return new Options.May(
                write,
                write,
                write && outcomes.contains(StageOutcome.ACHIEVED),
                write && outcomes.contains(StageOutcome.LOST),
                write,
                user.may(Rights.MANAGE_RECORDS));
    }

    private static Lane lane(StageLine stage, BoardPicture picture, List<CardRow> cards, boolean write) {
        var shown = picture.matching().getOrDefault(stage.id(), 0);
        return new Lane(
                stage.id().value(),
                stage.name(),
                stage.outcome().name(),
                picture.folded(stage),
                write && !stage.outcome().closed(),
                picture.totals().getOrDefault(stage.id(), 0),
                shown,
                shown > cards.size(),
                cards.stream().map(BoardCards::card).toList());
    }

    static Patch patch(LiveBoard.Update update) {
        return new Patch(
                update.cards().stream().map(BoardCards::card).toList(),
                update.gone().stream().map(RecordId::value).collect(Collectors.toSet()),
                counts(update.totals(), update.matching()));
    }

    private static List<Lane.Counts> counts(Map<StageId, Integer> totals, Map<StageId, Integer> matching) {
        return totals.entrySet().stream()
                .map(stage -> new Lane.Counts(
                        stage.getKey().value(), stage.getValue(), matching.getOrDefault(stage.getKey(), 0)))
                .toList();
    }

    static Card card(CardRow row) {
        return new Card(
                row.id().value(),
                row.stage().value(),
                String.valueOf(row.rank()),
                row.title(),
                row.customer(),
                row.tags(),
                Card.date(row.renewal()),
                row.health(),
                null,
                row.successPartner(),
                row.outcome().name(),
                row.isNew(),
                "records/" + row.id().value());
    }

    private static Snapshot.Tag tag(TagLine tag) {
        return new Snapshot.Tag(tag.name(), tag.hue().name().toLowerCase(Locale.ROOT));
    }

    private static Snapshot.Person person(UserLine user) {
        return new Snapshot.Person(
                user.name(), Avatar.initials(user.name()), Avatar.hue(user.id().value()));
    }
}
