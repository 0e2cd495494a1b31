package app.evergreen.notification;

import app.evergreen.activity.Assigned;
import app.evergreen.base.SubjectGoes;
import app.evergreen.security.UserLine;
import app.evergreen.thread.Followers;
import app.evergreen.thread.PostDeleted;
import app.evergreen.thread.PostEdited;
import app.evergreen.thread.Posted;
import app.evergreen.thread.ThreadSeen;
import app.evergreen.thread.ThreadsJoined;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people what others write and plan for them, in the transaction in which that happens. */
@Component
@RequiredArgsConstructor
class NoticeListener {

    private final NoticeService notices;
    private final Followers followers;

    /** Mentioned people are told so; everybody else who follows is told that something was written. */
    @EventListener
    void tell(Posted posted) {
        var entry = Optional.of(posted.entry());
        var following =
                followers.of(posted.subject()).stream().map(UserLine::id).toList();
        notices.tell(NoticeKind.MENTION, posted.mentioned(), posted.subject(), entry, "");
        notices.tell(NoticeKind.POSTED, following, posted.subject(), entry, "");
    }

    @EventListener
    void tell(PostEdited edited) {
        notices.tell(NoticeKind.MENTION, edited.newlyMentioned(), edited.subject(), Optional.of(edited.entry()), "");
    }

    @EventListener
    void tell(Assigned assigned) {
        notices.tell(
                NoticeKind.ASSIGNED,
                List.of(assigned.assignee()),
                assigned.subject(),
                Optional.empty(),
                assigned.words());
    }

    @EventListener
    void forget(SubjectGoes gone) {
        notices.forget(gone.subject());
    }

    @EventListener
    void forget(PostDeleted deleted) {
        notices.forget(deleted.entry());
    }

    @EventListener
    void follow(ThreadsJoined joined) {
        notices.move(joined.from(), joined.into());
    }

    @EventListener
    void forget(ThreadSeen seen) {
        notices.seen(seen.user(), seen.subject());
    }
}
