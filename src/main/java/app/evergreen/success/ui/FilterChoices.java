package app.evergreen.success.ui;

import app.evergreen.security.Rights;
import app.evergreen.security.UserLine;
import app.evergreen.security.UserQuery;
import app.evergreen.tag.TagQuery;
import app.evergreen.team.TeamQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/**
 * What the board's filters offer, each by key and in order of names.
 *
 * @param teams the teams
 * @param partners who looks after records
 * @param tags the tags
 */
record FilterChoices(Map<Long, String> teams, Map<Long, String> partners, Map<Long, String> tags) {

    private static <T> Map<Long, String> byKey(List<T> lines, Function<T, Long> key, Function<T, String> name) {
        var choices = new LinkedHashMap<Long, String>();
        lines.forEach(line -> choices.put(key.apply(line), name.apply(line)));
        return choices;
    }

    /** Reads them. */
    @Component
    @RequiredArgsConstructor
    static class Reader {

        private static final int MOST_PARTNERS = 500;

        private final TeamQuery teams;
        private final UserQuery users;
        private final TagQuery tags;

        FilterChoices read() {
            return new FilterChoices(
                    byKey(teams.active(), team -> team.id().value(), team -> team.name()),
                    byKey(
                            users.choices(Rights.WRITE_RECORDS, "", MOST_PARTNERS),
                            user -> user.id().value(),
                            UserLine::name),
                    byKey(tags.all(), tag -> tag.id().value(), tag -> tag.name()));
        }
    }
}
