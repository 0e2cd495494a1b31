package app.evergreen.activity;

import app.evergreen.base.Guard.Trouble;
import app.evergreen.base.Problem;
import app.evergreen.base.SaveResult;
import java.util.List;

/** What a broken constraint means to whoever gave the command. Each name has one meaning; a test walks all of them. */
final class ActivityConstraints {

    private ActivityConstraints() {}

    /** For the list of types. */
    static SaveResult ofType(String constraint) {
        return switch (constraint) {
            case "activity_type_name_key" -> SaveResult.invalid("name", "activity.type.name-taken");
            case "activity_type_name_length" ->
                SaveResult.invalid("name", "base.too-long", ActivityTypeDraft.MOST_LETTERS);
            case "activity_type_icon_known" -> SaveResult.invalid("icon", "activity.type.icon-unknown");
            case "activity_type_days_range" ->
                SaveResult.invalid("days", "activity.type.days-range", ActivityTypeDraft.MOST_DAYS);
            case "activity_type_next_fk" -> SaveResult.invalid("next", "activity.type.gone");
            case "activity_type_one_remains" -> SaveResult.refused("activity.type.last-active");
            case "activity_type_fk" -> SaveResult.refused("activity.type.in-use");
            case "activity_type_pk" -> new SaveResult.Changed();
            default -> throw unknown(constraint);
        };
    }

    /** For a plan. */
    static SaveResult ofPlan(Trouble trouble) {
        return switch (of(trouble)) {
            case ActivityChange.Invalid(var problems) -> new SaveResult.Invalid(problems);
            case ActivityChange.Gone() -> new SaveResult.Gone();
            case ActivityChange.Busy(),
                    ActivityChange.Stored(var _, var _),
                    ActivityChange.Clash(var _, var _),
                    ActivityChange.Over(var _, var _) -> new SaveResult.Changed();
        };
    }

    /** For everything else that is done to activities. */
    static ActivityChange of(Trouble trouble) {
        return switch (trouble) {
            case Trouble.LostRace() -> new ActivityChange.Busy();
            case Trouble.ConstraintBroken(var name) -> ofActivity(name);
        };
    }

    private static ActivityChange ofActivity(String constraint) {
        return switch (constraint) {
            case "activity_subject_fk" -> new ActivityChange.Gone();
            case "activity_type_fk" -> invalid("type", "activity.type.gone");
            case "activity_assignee_fk" -> invalid("assignee", "activity.assignee.unable");
            case "activity_summary_length" -> invalid("summary", "base.too-long", ActivityDraft.MOST_LETTERS);
            case "activity_note_length" -> invalid("note", "base.too-long", ActivityDraft.MOST_NOTE_LETTERS);
            case "activity_due_range" -> invalid("due", "activity.due.range");
            case "activity_pk",
                    "activity_created_by_fk",
                    "activity_done_by_fk",
                    "activity_done_by_of_done",
                    "activity_cancelled_by_fk",
                    "activity_cancelled_by_of_cancelled",
                    "activity_ends_once" -> new ActivityChange.Busy();
            case "activity_feedback_of_done" -> invalid("feedback", "base.too-long", ActivityDraft.MOST_NOTE_LETTERS);
            default -> throw unknown(constraint);
        };
    }

    private static ActivityChange invalid(String field, String key, Object... arguments) {
        return new ActivityChange.Invalid(List.of(Problem.of(field, key, arguments)));
    }

    private static IllegalStateException unknown(String constraint) {
        return new IllegalStateException("No result for the constraint " + constraint);
    }
}
