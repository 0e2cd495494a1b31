package app.evergreen.success.ui;

import app.evergreen.activity.ActivityState;
import app.evergreen.base.ui.Avatar;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.board.Card;
import app.evergreen.base.ui.board.Lane;
import app.evergreen.base.ui.board.Options;
import app.evergreen.base.ui.board.Snapshot;
import app.evergreen.base.ui.board.Tally;
import app.evergreen.security.Rights;
import app.evergreen.security.SignedIn;
import app.evergreen.security.UserId;
import app.evergreen.security.UserLine;
import app.evergreen.stage.StageId;
import app.evergreen.stage.StageLine;
import app.evergreen.stage.StageOutcome;
import app.evergreen.success.BoardFilter;
import app.evergreen.success.BoardViewer;
import app.evergreen.success.CardMail;
import app.evergreen.success.CardRow;
import app.evergreen.success.CardWork;
import app.evergreen.success.StageTally;
import app.evergreen.tag.TagLine;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts the board's rows into the element's words. */
final class BoardCards {

    private BoardCards() {}

    static Snapshot snapshot(BoardPicture picture, BoardFilter filter, BoardViewer viewer, SignedIn user) {
        var byStage = picture.cards().stream().collect(Collectors.groupingBy(CardRow::stage));
        var write = user.may(Rights.WRITE_RECORDS);
        var lanes = new Lanes(picture, filter, write);
        return new Snapshot(
                picture.stages().stream()
                        .map(stage -> lanes.lane(stage, byStage.getOrDefault(stage.id(), List.of())))
                        .toList(),
                picture.tags().stream().collect(Collectors.toMap(tag -> tag.id().value(), BoardCards::tag)),
                picture.people().stream()
                        .collect(Collectors.toMap(person -> person.id().value(), BoardCards::person)),
                new Options(
                        viewer.user().value(),
                        viewer.today().toString(),
                        Messages.locale().toLanguageTag(),
                        may(write, picture.stages(), user),
                        !filter.withoutBars().letsAllThrough(),
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

    private record Lanes(BoardPicture picture, BoardFilter filter, boolean write) {

        Lane lane(StageLine stage, List<CardRow> cards) {
            var matching = picture.matching().getOrDefault(stage.id(), StageTally.EMPTY);
            var shown = filter.shown(stage.id(), matching);
            return new Lane(
                    stage.id().value(),
                    stage.name(),
                    stage.outcome().name(),
                    picture.folded(stage),
                    write && !stage.outcome().closed(),
                    picture.totals().getOrDefault(stage.id(), StageTally.EMPTY).all(),
                    shown,
                    tally(matching),
                    filter.bar(stage.id()).map(BoardCards::part).orElse(null),
                    shown > cards.size(),
                    cards.stream().map(BoardCards::card).toList());
        }
    }

    static Tally tally(StageTally counted) {
        return new Tally(
                counted.of(ActivityState.OVERDUE),
                counted.of(ActivityState.TODAY),
                counted.of(ActivityState.PLANNED),
                counted.of(ActivityState.NONE));
    }

    private static Tally.Part part(ActivityState state) {
        return Tally.Part.valueOf(state.name());
    }

    static List<Lane.Counts> counts(
            Map<StageId, StageTally> totals, Map<StageId, StageTally> matching, BoardFilter filter) {
        return totals.entrySet().stream()
                .map(stage -> {
                    var counted = matching.getOrDefault(stage.getKey(), StageTally.EMPTY);
                    return new Lane.Counts(
                            stage.getKey().value(),
                            stage.getValue().all(),
                            filter.shown(stage.getKey(), counted),
                            tally(counted));
                })
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
                work(row.work()),
                mail(row.mail()),
                "records/" + row.id().value());
    }

    private static Card.Work work(CardWork work) {
        var next = work.next()
                .map(first -> new Card.Next(
                        first.id().value(),
                        first.words(),
                        first.due().toString(),
                        part(work.open().getFirst().state()),
                        work.open().getFirst().assignee().value()))
                .orElse(null);
        return new Card.Work(part(work.state()), work.open().size(), next);
    }

    static Card.Mail mail(CardMail mail) {
        return new Card.Mail(
                mail.messages(),
                mail.unreadBy().stream().map(UserId::value).sorted().toList());
    }

    private static Snapshot.Tag tag(TagLine tag) {
        return new Snapshot.Tag(tag.name(), tag.hue().name().toLowerCase(Locale.ROOT));
    }

    private static Snapshot.Person person(UserLine user) {
        return new Snapshot.Person(
                user.name(), Avatar.initials(user.name()), Avatar.hue(user.id().value()));
    }
}
