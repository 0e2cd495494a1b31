package app.evergreen.activity;

import app.evergreen.base.Subject;
import app.evergreen.security.UserLine;
import java.time.LocalDate;

/**
 * An open activity as screens show it.
 *
 * @param id its key
 * @param subject what it is about
 * @param type what kind of work it is
 * @param typeName the type's name
 * @param icon the type's picture, one of {@link ActivityIcons#ALL}
 * @param summary what to do; may be blank
 * @param note more about it; may be blank
 * @param due the day by which it should be done
 * @param assignee who is to do it
 * @param state by the assignee's date (R5.9), never {@link ActivityState#NONE}
 * @param days how many days it is due after the assignee's date, negative when it is overdue
 */
public record ActivityLine(
        ActivityId id,
        Subject subject,
        ActivityTypeId type,
        String typeName,
        String icon,
        String summary,
        String note,
        LocalDate due,
        UserLine assignee,
        ActivityState state,
        int days) {

    /** What to do: the summary, or what kind of work it is. */
    public String words() {
        return summary.isEmpty() ? typeName : summary;
    }

    /** What the form of this activity is opened with. */
    public ActivityDraft draft() {
        return new ActivityDraft(type, summary, note, due, assignee.id());
    }
}
