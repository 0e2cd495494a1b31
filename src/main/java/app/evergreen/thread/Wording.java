package app.evergreen.thread;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;

import app.evergreen.base.Text;
import app.evergreen.security.UserId;
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
    /** Characters that are worth being made harmless at all. */
    private static final int ENDLESS = 1_000_000;

    private final UserQuery users;

    /** Whether there is so much of it that it is refused unread. */
    static boolean endless(String typed) {
        return typed.length() > ENDLESS;
    }

    /** What is harmless of this markup. Colleagues are mentioned by their names, whatever the sender calls them. */
    SafeHtml harmless(String typed) {
        var html = SafeHtml.of(typed);
        return html.naming(users.names(html.mentioned()));
    }

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
        var fresh = html.mentioned().stream().filter(not(known::contains)).collect(toSet());
        fresh.removeAll(users.readers(fresh));
        return fresh.stream().findFirst().map(this::unreachable);
    }

    private Text unreachable(UserId user) {
        return users.find(user)
                .map(line -> Text.of("thread.post.mention-inactive", line.name()))
                .orElseGet(() -> Text.of("thread.post.mention-unknown"));
    }
}
