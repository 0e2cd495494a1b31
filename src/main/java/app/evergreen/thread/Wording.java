package app.evergreen.thread;

import app.evergreen.base.Text;
import app.evergreen.security.UserId;
import app.evergreen.security.UserLine;
import app.evergreen.security.UserQuery;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** What a text may be, whoever writes it. */
@Component
@RequiredArgsConstructor
class Wording {

    /** Characters that people read. */
    static final int LONGEST = 20_000;
    /** Characters of markup: no more than the database keeps, nor worth reading. */
    private static final int LONGEST_MARKUP = 200_000;

    private final UserQuery users;

    /**
     * What is wrong with the text, if anything.
     *
     * @param hasFiles whether files say what the text does not
     * @param known who was mentioned before, and may be mentioned still
     */
    Optional<Text> problem(SafeHtml html, boolean hasFiles, Set<UserId> known) {
        var length = html.text().length();
        if (length == 0 && !hasFiles) {
            return Optional.of(Text.of("thread.post.empty"));
        }
        if (length > LONGEST || html.value().length() > LONGEST_MARKUP) {
            return Optional.of(Text.of("thread.post.too-long", LONGEST));
        }
        return html.mentioned().stream()
                .filter(user -> !known.contains(user))
                .flatMap(user -> unreachable(user).stream())
                .findFirst();
    }

    private Optional<Text> unreachable(UserId user) {
        var line = users.find(user);
        if (line.filter(UserLine::active).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(line.map(left -> Text.of("thread.post.mention-inactive", left.name()))
                .orElseGet(() -> Text.of("thread.post.mention-unknown")));
    }
}
