package app.evergreen.activity;

import app.evergreen.base.Problem;
import app.evergreen.base.SaveResult;
import app.evergreen.base.Subject;
import app.evergreen.security.CurrentUser;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** How activities are made and described, inside a transaction. Users are locked before activities, as deactivating them does. */
@Component
@RequiredArgsConstructor
class ActivityPlanning {

    private final ActivityRepository activities;
    private final ActivityTypeRepository types;
    private final ActivitySubjects subjects;
    private final Assignees assignees;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final ActivityFeed feed;
    private final Clock clock;

    SaveResult plan(Subject subject, ActivityDraft draft) {
        if (!subjects.writable(subject)) {
            return new SaveResult.Gone();
        }
        var problems = problems(subject, draft);
        return problems.isEmpty() ? SaveResult.saved(add(subject, draft).value()) : new SaveResult.Invalid(problems);
    }

    List<Problem> problems(Subject subject, ActivityDraft draft) {
        return problems(subject, draft, Optional.empty());
    }

    private List<Problem> problems(Subject subject, ActivityDraft draft, Optional<ActivityDraft> before) {
        var problems = new ArrayList<>(draft.problems());
        var sameType = before.map(ActivityDraft::type).equals(Optional.of(draft.type()));
        if (!sameType
                && types.findById(draft.type().value())
                        .filter(type -> !type.isArchived())
                        .isEmpty()) {
            problems.add(Problem.of("type", "activity.type.gone"));
        }
        var sameAssignee = before.map(ActivityDraft::assignee).equals(Optional.of(draft.assignee()));
        if (!sameAssignee && !assignees.hold(draft.assignee(), subject.kind())) {
            problems.add(Problem.of("assignee", "activity.assignee.unable"));
        }
        return problems;
    }

    /** Makes an activity without asking whether that is allowed. */
    ActivityId add(Subject subject, ActivityDraft draft) {
        var activity = activities.saveAndFlush(new Activity(subject, draft, currentUser.actor(), clock.instant()));
        feed.changed(activity);
        tellAssignee(subject, activity);
        return activity.id();
    }

    /** Stores what was changed in the form, three-way. */
    ActivityChange edit(ActivityId id, ActivityDraft opened, ActivityDraft typed) {
        return subjects.of(id)
                .map(subject -> {
                    if (!opened.assignee().equals(typed.assignee())) {
                        var _ = assignees.hold(typed.assignee(), subject.kind());
                    }
                    return activities.lock(List.of(id.value())).stream()
                            .findFirst()
                            .map(activity -> edit(subject, activity, opened, typed))
                            .orElseGet(ActivityChange.Gone::new);
                })
                .orElseGet(ActivityChange.Gone::new);
    }

    private ActivityChange edit(Subject subject, Activity activity, ActivityDraft opened, ActivityDraft typed) {
        subjects.requireWriter(List.of(activity));
        if (!activity.isOpen()) {
            return new ActivityChange.Over(activity.ending(), activity.endedBy().flatMap(assignees::name));
        }
        var before = activity.draft();
        var merge = DraftMerge.of(opened, typed, before);
        if (!merge.clashes().isEmpty()) {
            return new ActivityChange.Clash(merge.clashes(), before);
        }
        var problems = problems(subject, merge.draft(), Optional.of(before));
        if (!problems.isEmpty()) {
            return new ActivityChange.Invalid(problems);
        }
        activity.describe(merge.draft());
        activities.flush();
        feed.changed(activity, before.assignee());
        if (!before.assignee().equals(activity.assignee())) {
            tellAssignee(subject, activity);
        }
        return ActivityChange.stored(activity.id());
    }

    /** Tells who is to do it, unless they gave it to themselves. */
    void tellAssignee(Subject subject, Activity activity) {
        var by = currentUser.actor();
        if (!by.equals(Optional.of(activity.assignee()))) {
            events.publishEvent(new Assigned(activity.id(), subject, activity.assignee(), by, words(activity)));
        }
    }

    /** What to do, in words. */
    String words(Activity activity) {
        return activity.getSummary().isEmpty()
                ? types.findById(activity.getTypeId())
                        .map(ActivityType::getName)
                        .orElse("")
                : activity.getSummary();
    }
}
