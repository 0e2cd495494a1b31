package app.evergreen.activity;

import app.evergreen.base.Guard;
import app.evergreen.base.Problem;
import app.evergreen.base.SaveResult;
import app.evergreen.base.Subject;
import app.evergreen.security.Rights;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/**
 * Plans activities and carries them to their end (R5.9). Every command needs write access to what the activity is about; doing and
 * rescheduling one's own need nothing else. Others are refused with an {@code AccessDeniedException}.
 */
@Service
@RequiredArgsConstructor
public class ActivityService {

    private final Guard guard;
    private final ActivityPlanning planning;
    private final ActivityEnding ending;

    /** Plans an activity. Problems name {@code type}, {@code summary}, {@code note}, {@code due} and {@code assignee}. */
    @RolesAllowed(Rights.READ)
    public SaveResult plan(Subject subject, ActivityDraft draft) {
        return guard.run(() -> planning.plan(subject, draft), ActivityConstraints::ofPlan);
    }

    /**
     * Stores what was changed in an activity's form; fields left alone keep what others have stored meanwhile.
     *
     * @param opened what the form was opened with
     * @param typed what it says now
     */
    @RolesAllowed(Rights.READ)
    public ActivityChange edit(ActivityId id, ActivityDraft opened, ActivityDraft typed) {
        return run(() -> planning.edit(id, opened, typed));
    }

    /** Gives activities another due date. Those that are over are passed over. */
    @RolesAllowed(Rights.READ)
    public ActivityChange reschedule(Collection<ActivityId> ids, LocalDate due) {
        return checked(ActivityDraft.dueProblem(due), () -> ending.reschedule(ids, due));
    }

    /**
     * Ends an activity with what came of it, which the thread tells.
     *
     * @param feedback at most {@value ActivityDraft#MOST_NOTE_LETTERS} characters; may be blank
     */
    @RolesAllowed(Rights.READ)
    public ActivityChange done(ActivityId id, String feedback) {
        return checked(ActivityDraft.feedbackProblem(feedback), () -> ending.finish(List.of(id), feedback));
    }

    /** Ends several activities without a word. Those that are over are passed over. */
    @RolesAllowed(Rights.READ)
    public ActivityChange done(Collection<ActivityId> ids) {
        return run(() -> ending.finish(ids, ""));
    }

    /**
     * Ends an activity and plans the next for the same subject, or does neither.
     *
     * @param feedback at most {@value ActivityDraft#MOST_NOTE_LETTERS} characters; may be blank
     */
    @RolesAllowed(Rights.READ)
    public ActivityChange doneAndPlan(ActivityId id, String feedback, ActivityDraft next) {
        return run(() -> ending.finishAndPlan(id, feedback, next));
    }

    /** Ends activities without doing them. Those that are over are passed over. */
    @RolesAllowed(Rights.READ)
    public ActivityChange cancel(Collection<ActivityId> ids) {
        return run(() -> ending.cancel(ids));
    }

    private ActivityChange checked(Optional<Problem> problem, Supplier<ActivityChange> command) {
        return problem.<ActivityChange>map(found -> new ActivityChange.Invalid(List.of(found)))
                .orElseGet(() -> run(command));
    }

    private ActivityChange run(Supplier<ActivityChange> command) {
        return guard.run(command, ActivityConstraints::of);
    }
}
