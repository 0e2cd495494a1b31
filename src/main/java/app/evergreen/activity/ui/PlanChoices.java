package app.evergreen.activity.ui;

import app.evergreen.activity.ActivityLine;
import app.evergreen.activity.ActivityTypeId;
import app.evergreen.activity.ActivityTypeLine;
import app.evergreen.base.Subject;
import app.evergreen.security.UserId;
import app.evergreen.security.UserLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an activity's form offers.
 *
 * @param types the types that can be chosen, and the one that the activity has
 * @param people who can be given it, and who has it
 */
record PlanChoices(List<ActivityTypeLine> types, List<UserLine> people) {

    static PlanChoices of(Subject subject, PanelTools tools) {
        return new PlanChoices(tools.types().active(), tools.assignees().choices(subject.kind()));
    }

    /** What the form of this activity offers: what it has already stays to be chosen. */
    static PlanChoices of(ActivityLine line, PanelTools tools) {
        var people = tools.assignees().choices(line.subject().kind());
        return new PlanChoices(
                tools.types().all().stream()
                        .filter(type -> !type.archived() || type.id().equals(line.type()))
                        .toList(),
                people.stream().map(UserLine::id).anyMatch(line.assignee().id()::equals)
                        ? people
                        : Stream.concat(people.stream(), Stream.of(line.assignee()))
                                .toList());
    }

    Optional<ActivityTypeLine> type(ActivityTypeId id) {
        return types.stream().filter(type -> type.id().equals(id)).findFirst();
    }

    Optional<UserLine> person(UserId id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }
}
