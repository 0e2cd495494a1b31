package app.evergreen.thread.ui;

import app.evergreen.base.Subjects;
import app.evergreen.base.ui.Live;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.UserQuery;
import app.evergreen.thread.AttachmentQuery;
import app.evergreen.thread.AttachmentService;
import app.evergreen.thread.BroughtFiles;
import app.evergreen.thread.Followers;
import app.evergreen.thread.MailMarks;
import app.evergreen.thread.PostService;
import app.evergreen.thread.ThreadQuery;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What a thread panel works with. */
@Component
record ThreadTools(
        ThreadQuery threads,
        PostService posts,
        Followers followers,
        AttachmentService attachments,
        BroughtFiles brought,
        AttachmentQuery files,
        UserQuery users,
        MailMarks mailed,
        Subjects subjects,
        Live live,
        CurrentUser currentUser,
        Clock clock) {

    Calendar calendar() {
        return new Calendar(clock, currentUser.get().zone());
    }
}
