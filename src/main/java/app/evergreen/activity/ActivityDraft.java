package app.evergreen.activity;

import app.evergreen.base.Problem;
import app.evergreen.security.UserId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What somebody typed into the form of an activity (R5.9).
 *
 * @param type what kind of work it is; one that is not archived, unless it was of that type before
 * @param summary what to do, one line of at most {@value #MOST_LETTERS} characters; blank for what the type says. Outer blanks are dropped, breaks become blanks
 * @param note more about it, at most {@value #MOST_NOTE_LETTERS} characters; outer blanks are dropped
 * @param due the day by which it should be done, from {@link #FIRST_DAY} to {@link #LAST_DAY}
 * @param assignee who is to do it: active, and able to work with the subject
 */
public record ActivityDraft(ActivityTypeId type, String summary, String note, LocalDate due, UserId assignee) {

    /** The longest summary. */
    public static final int MOST_LETTERS = 200;

    /** The longest note, and the longest feedback. */
    public static final int MOST_NOTE_LETTERS = 4000;

    /** The first day that can be planned for. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    /** The last day that can be planned for. */
    public static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    /** Drops outer blanks, and makes one line of the summary. */
    public ActivityDraft {
        summary = summary.replaceAll("\\R", " ").strip();
        note = note.strip();
    }

    /** What stands in the way of storing it, as far as it can be told without asking the database. */
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (summary.length() > MOST_LETTERS) {
            problems.add(Problem.of("summary", "base.too-long", MOST_LETTERS));
        }
        if (note.length() > MOST_NOTE_LETTERS) {
            problems.add(Problem.of("note", "base.too-long", MOST_NOTE_LETTERS));
        }
        dueProblem(due).ifPresent(problems::add);
        return problems;
    }

    static Optional<Problem> dueProblem(LocalDate due) {
        return due.isBefore(FIRST_DAY) || due.isAfter(LAST_DAY)
                ? Optional.of(Problem.of("due", "activity.due.range"))
                : Optional.empty();
    }

    static Optional<Problem> feedbackProblem(String feedback) {
        return feedback.strip().length() > MOST_NOTE_LETTERS
                ? Optional.of(Problem.of("feedback", "base.too-long", MOST_NOTE_LETTERS))
                : Optional.empty();
    }
}
