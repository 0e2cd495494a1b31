package app.evergreen.crm;

import app.evergreen.base.Problem;
import app.evergreen.base.SaveResult;
import app.evergreen.base.Text;
import java.util.List;

/** How saving a line of the lead stage grid went. Only {@link Saved} has changed anything. */
public sealed interface CrmStageSave {

    /** The stage is stored, and its leads have followed a changed flag. */
    record Saved() implements CrmStageSave {}

    /**
     * Values were not accepted; the field is {@code name}.
     *
     * @param problems at least one
     */
    record Invalid(List<Problem> problems) implements CrmStageSave {

        /** Keeps its own copy. */
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /**
     * The flag changes what happened to leads: ask, then save with a {@link CrmStageConfirmation}.
     *
     * @param leads how many leads will be won, or will not be won any more; positive
     * @param records how many success records that makes; 0 where leads are un-won
     * @param won whether they will be won
     */
    record NeedsConfirmation(int leads, int records, boolean won) implements CrmStageSave {}

    /**
     * A rule stands in the way.
     *
     * @param why the rule in the user's words
     */
    record Refused(Text why) implements CrmStageSave {}

    /** Somebody else changed the stage at the same moment. */
    record Changed() implements CrmStageSave {}

    /** The stage has been deleted. */
    record Gone() implements CrmStageSave {}

    /** The same, told of a line in general. */
    static CrmStageSave of(SaveResult result) {
        return switch (result) {
            case SaveResult.Saved saved -> new Saved();
            case SaveResult.Invalid(var problems) -> new Invalid(problems);
            case SaveResult.Changed changed -> new Changed();
            case SaveResult.Gone gone -> new Gone();
            case SaveResult.Refused(var why) -> new Refused(why);
        };
    }
}
