package app.evergreen.activity;

import app.evergreen.base.Problem;
import app.evergreen.base.Subject;
import app.evergreen.security.CurrentUser;
import app.evergreen.thread.ThreadService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** How planned activities are put off, done and cancelled, one or several, inside a transaction. */
@Component
@RequiredArgsConstructor
class ActivityEnding {

    private final ActivityRepository activities;
    private final ActivitySubjects subjects;
    private final ActivityPlanning planning;
    private final Assignees assignees;
    private final ThreadService threads;
    private final CurrentUser currentUser;
    private final ActivityFeed feed;
    private final Clock clock;

    ActivityChange reschedule(Collection<ActivityId> ids, LocalDate due) {
        var rows = lock(ids);
        subjects.requireWriterOrAssignee(rows);
        return each(ids, rows, (subject, activity) -> activity.reschedule(due));
    }

    ActivityChange finish(Collection<ActivityId> ids, String feedback) {
        var rows = lock(ids);
        subjects.requireWriterOrAssignee(rows);
        return each(ids, rows, (subject, activity) -> finish(subject, activity, feedback));
    }

    /** Ends one and makes another, or neither. */
    ActivityChange finishAndPlan(ActivityId id, String feedback, ActivityDraft next) {
        var subject = subjects.of(id);
        if (subject.isEmpty() || !subjects.writable(subject.get())) {
            return new ActivityChange.Gone();
        }
        var problems = Stream.concat(
                        ActivityDraft.feedbackProblem(feedback).stream(),
                        planning.problems(subject.get(), next).stream())
                .toList();
        return problems.isEmpty() ? finishAndPlan(id, feedback, subject.get(), next) : invalid(problems);
    }

    private ActivityChange finishAndPlan(ActivityId id, String feedback, Subject subject, ActivityDraft next) {
        var finished = finish(List.of(id), feedback);
        if (finished instanceof ActivityChange.Stored) {
            planning.add(subject, next);
        }
        return finished;
    }

    private static ActivityChange invalid(List<Problem> problems) {
        return new ActivityChange.Invalid(problems);
    }

    private void finish(Subject subject, Activity activity, String feedback) {
        activity.finish(feedback, currentUser.actor(), clock.instant());
        var words = planning.words(activity);
        if (feedback.isBlank()) {
            threads.system(subject, "thread.event.activity-done", words);
        } else {
            threads.system(subject, "thread.event.activity-done-with", words, feedback.strip());
        }
    }

    ActivityChange cancel(Collection<ActivityId> ids) {
        var rows = lock(ids);
        subjects.requireWriter(rows);
        return each(ids, rows, (subject, activity) -> {
            activity.cancel(currentUser.actor(), clock.instant());
            threads.system(subject, "thread.event.activity-cancelled", planning.words(activity));
        });
    }

    private List<Activity> lock(Collection<ActivityId> ids) {
        return activities.lock(ids.stream().map(ActivityId::value).toList());
    }

    private ActivityChange each(Collection<ActivityId> ids, List<Activity> rows, BiConsumer<Subject, Activity> verb) {
        var open = rows.stream().filter(Activity::isOpen).toList();
        if (open.isEmpty()) {
            return rows.stream().findFirst().map(this::over).orElseGet(ActivityChange.Gone::new);
        }
        var about =
                subjects.of(open.stream().map(Activity::getSubjectId).distinct().toList());
        for (var activity : open) {
            feed.changed(activity);
            Optional.ofNullable(about.get(activity.getSubjectId()))
                    .ifPresent(subject -> verb.accept(subject, activity));
        }
        activities.flush();
        return new ActivityChange.Stored(
                open.stream().map(Activity::id).collect(Collectors.toSet()), ids.size() - open.size());
    }

    private ActivityChange over(Activity activity) {
        return new ActivityChange.Over(activity.ending(), activity.endedBy().flatMap(assignees::name));
    }
}
