package app.evergreen.activity.ui;

import app.evergreen.activity.MyActivity;
import app.evergreen.realtime.Change;
import app.evergreen.realtime.Topic;
import app.evergreen.security.UserId;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;

/** Which changes one's own list has to follow; what becomes of activities reaches their assignee's bell and this list alike. */
@RequiredArgsConstructor
final class MyConcerns implements Predicate<Change> {

    /** What to hear of. A customer is told of by name only, so every partner matters. */
    static final Set<Topic> TOPICS =
            Set.of(Topic.NOTICE, Topic.ACTIVITY_TYPE, Topic.DAY, Topic.USER, Topic.RECORD, Topic.LEAD, Topic.PARTNER);

    private static final Set<Topic> OF_SUBJECTS = Set.of(Topic.RECORD, Topic.LEAD);

    private final UserId me;
    private volatile Set<Long> subjects = Set.of();

    /** From now on these are shown. */
    List<MyActivity> of(List<MyActivity> read) {
        subjects = read.stream().map(mine -> mine.line().subject().id()).collect(Collectors.toUnmodifiableSet());
        return read;
    }

    @Override
    public boolean test(Change change) {
        if (change.topic() == Topic.NOTICE) {
            return change.concerns(me.value());
        }
        return !OF_SUBJECTS.contains(change.topic())
                || change.everything()
                || !Collections.disjoint(change.ids(), subjects);
    }
}
