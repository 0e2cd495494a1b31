package app.evergreen.notification.ui;

import app.evergreen.activity.ActivityQuery;
import app.evergreen.activity.MyActivity;
import app.evergreen.base.ui.Live;
import app.evergreen.notification.BellCount;
import app.evergreen.notification.Notice;
import app.evergreen.notification.NoticeQuery;
import app.evergreen.notification.NoticeService;
import app.evergreen.realtime.Change;
import app.evergreen.realtime.Topic;
import app.evergreen.security.CurrentUser;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Hangs bells into headers. */
@Component
@RequiredArgsConstructor
public class Bells {

    private static final int MOST = 30;

    private final NoticeQuery notices;
    private final NoticeService service;
    private final ActivityQuery activities;
    private final Live live;
    private final CurrentUser currentUser;
    private final Clock clock;

    /** The current user's bell, which stays true while it is on a page. */
    public Bell hang() {
        var me = currentUser.get().id().value();
        var bell = new Bell(this);
        bell.show(read(false));
        live.follow(
                bell,
                Set.of(Topic.NOTICE, Topic.DAY, Topic.USER),
                change -> concerns(change, me),
                () -> read(bell.isOpen()),
                bell::show);
        return bell;
    }

    private static boolean concerns(Change change, long me) {
        return change.topic() == Topic.DAY || change.concerns(me);
    }

    /** What the bell shows. Whoever reads an open one has seen the news in it. */
    Rung read(boolean open) {
        return open ? new Rung(notices.count(), Optional.of(listed())) : new Rung(notices.count(), Optional.empty());
    }

    private Listed listed() {
        var user = currentUser.get();
        var listed = new Listed(activities.dueOfMine(), notices.latest(MOST), clock.instant(), user.zone());
        service.seen(listed.notices().stream()
                .filter(notice -> !notice.seen())
                .map(Notice::id)
                .toList());
        return listed;
    }

    /**
     * What a bell shows.
     *
     * @param count what it says without being opened
     * @param listed what it lists, if it is open
     */
    record Rung(BellCount count, Optional<Listed> listed) {}

    /**
     * What an open bell lists.
     *
     * @param due own activities that are late or for today, in the order in which they are due
     * @param notices the newest first; those that were new are not seen yet in here
     * @param now when it was read
     * @param zone the user's
     */
    record Listed(List<MyActivity> due, List<Notice> notices, Instant now, ZoneId zone) {

        LocalDate today() {
            return day(now);
        }

        /** The day of a moment, where the user is. */
        LocalDate day(Instant moment) {
            return LocalDate.ofInstant(moment, zone);
        }
    }
}
