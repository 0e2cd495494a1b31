package app.evergreen.activity.ui;

import app.evergreen.activity.ActivityChange;
import app.evergreen.activity.ActivityChange.Ending;
import app.evergreen.base.Problem;
import app.evergreen.base.ui.Messages;
import java.util.List;
import java.util.Optional;

/** What is said of a command that did not do what was wanted. */
final class Answers {

    private Answers() {}

    /** Shows problems beside their fields. */
    @FunctionalInterface
    interface Complaining {

        void complain(List<Problem> problems);
    }

    /** What belongs beside a field, if anything does. */
    static Optional<List<Problem>> problems(ActivityChange change) {
        return switch (change) {
            case ActivityChange.Invalid(var problems) -> Optional.of(problems);
            case ActivityChange.Clash(var fields, var _) ->
                Optional.of(fields.stream()
                        .map(field -> Problem.of(field, "activity.clash"))
                        .toList());
            case ActivityChange.Stored(var _, var _),
                    ActivityChange.Over(var _, var _),
                    ActivityChange.Gone(),
                    ActivityChange.Busy() -> Optional.empty();
        };
    }

    /** What is said in one sentence; nothing where all went well. */
    static Optional<String> sentence(ActivityChange change) {
        return switch (change) {
            case ActivityChange.Stored(var _, var passedOver) ->
                passedOver == 0 ? Optional.empty() : said("activity.passed-over", passedOver);
            case ActivityChange.Invalid(var problems) ->
                Optional.of(Messages.text(problems.stream().map(Problem::text).toList()));
            case ActivityChange.Clash(var _, var _) -> said("activity.clash");
            case ActivityChange.Over(var ending, var by) -> over(ending, by);
            case ActivityChange.Gone() -> said("activity.gone");
            case ActivityChange.Busy() -> said("activity.busy");
        };
    }

    private static Optional<String> over(Ending ending, Optional<String> by) {
        return by.isPresent() ? said("activity.over." + ending, by.get()) : said("activity.over");
    }

    private static Optional<String> said(String key, Object... arguments) {
        return Optional.of(Messages.text(key, arguments));
    }
}
