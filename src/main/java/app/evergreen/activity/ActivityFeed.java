package app.evergreen.activity;

import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import app.evergreen.security.UserId;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Announces what happens to activities: to whoever shows their subject, and to the bell of whoever is to do them. */
@Component
@RequiredArgsConstructor
class ActivityFeed {

    private final ChangeFeed feed;

    /** The activity was made or changed. */
    void changed(Activity activity) {
        feed.changed(Topic.ACTIVITY, activity.getSubjectId());
        feed.changed(Topic.NOTICE, activity.assignee().value());
    }

    /** The activity was made or changed, and was this user's before. */
    void changed(Activity activity, UserId assigneeBefore) {
        changed(activity);
        feed.changed(Topic.NOTICE, assigneeBefore.value());
    }
}
