package app.evergreen.demo;

import app.evergreen.activity.ActivityChange;
import app.evergreen.activity.ActivityDraft;
import app.evergreen.activity.ActivityId;
import app.evergreen.activity.ActivityService;
import app.evergreen.activity.ActivityTypeId;
import app.evergreen.activity.ActivityTypeLine;
import app.evergreen.activity.ActivityTypeQuery;
import app.evergreen.base.SaveResult;
import app.evergreen.base.Subject;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.UserId;
import app.evergreen.security.UserQuery;
import app.evergreen.thread.Draft;
import app.evergreen.thread.PostResult;
import app.evergreen.thread.PostService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Tells what people wrote and planned, about records and leads alike: {@code note} and {@code write} a text that may mention
 * {@code @colleagues}; {@code plan} an activity of the type of a number, due so many days from the installation, for oneself or for
 * {@code @somebody}; {@code did} one of such a type, with what came of it.
 */
@Component
@RequiredArgsConstructor
class WorkTeller {

    private static final Pattern MENTION = Pattern.compile("@([a-z]+)");

    private final PostService posts;
    private final ActivityService activities;
    private final ActivityTypeQuery types;
    private final UserQuery users;
    private final CurrentUser currentUser;
    private final Clock clock;

    void tell(Chapter chapter, Subject subject, Cast cast, Timeline timeline) {
        switch (chapter.verb()) {
            case "note" -> note(subject, chapter.rest(), cast);
            case "write" -> write(subject, draft(chapter.rest(), cast));
            case "plan" -> plan(chapter, subject, cast, timeline);
            case "did" -> did(chapter, subject);
            default -> throw new IllegalStateException("Nobody can " + chapter.verb());
        }
    }

    /** A note for colleagues, who may be mentioned in it. */
    void note(Subject subject, String text, Cast cast) {
        Told.well(posts.note(subject, draft(text, cast)), PostResult.Done.class);
    }

    private void write(Subject subject, Draft draft) {
        Told.well(posts.message(subject, draft, posts.recipients(subject)), PostResult.Done.class);
    }

    private Draft draft(String text, Cast cast) {
        var safe = HtmlUtils.htmlEscape(text, "UTF-8");
        return Draft.of("<p>" + MENTION.matcher(safe).replaceAll(found -> mention(found, cast)) + "</p>");
    }

    private String mention(MatchResult found, Cast cast) {
        var user = users.find(cast.user(found.group(1))).orElseThrow();
        return "<span data-user=\"" + user.id().value() + "\">@" + user.name() + "</span>";
    }

    private void plan(Chapter chapter, Subject subject, Cast cast, Timeline timeline) {
        var words = chapter.comment().split(" ", 2);
        var due = timeline.dayIn(Integer.parseInt(words[0]));
        var given = MENTION.matcher(words[1]);
        if (given.lookingAt()) {
            var summary = words[1].substring(given.end()).strip();
            plan(subject, type(chapter), summary, due, cast.user(given.group(1)));
        } else {
            plan(subject, type(chapter), words[1], due, currentUser.get().id());
        }
    }

    private void did(Chapter chapter, Subject subject) {
        var me = currentUser.get();
        var today = LocalDate.ofInstant(clock.instant(), me.zone());
        var planned = plan(subject, type(chapter), "", today, me.id());
        Told.well(activities.done(planned, chapter.comment()), ActivityChange.Stored.class);
    }

    private ActivityTypeId type(Chapter chapter) {
        return chapter.of(types.all().stream().map(ActivityTypeLine::id).toList());
    }

    private ActivityId plan(Subject subject, ActivityTypeId type, String summary, LocalDate due, UserId assignee) {
        var planned = activities.plan(subject, new ActivityDraft(type, summary, "", due, assignee));
        return new ActivityId(Told.well(planned, SaveResult.Saved.class, SaveResult.Saved::id));
    }
}
