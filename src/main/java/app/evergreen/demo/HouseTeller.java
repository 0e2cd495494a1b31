package app.evergreen.demo;

import app.evergreen.base.SaveResult;
import app.evergreen.base.Subject;
import app.evergreen.notification.Notice;
import app.evergreen.notification.NoticeQuery;
import app.evergreen.notification.NoticeService;
import app.evergreen.partner.PartnerDraft;
import app.evergreen.partner.PartnerId;
import app.evergreen.partner.PartnerKind;
import app.evergreen.partner.PartnerService;
import app.evergreen.security.NewUser;
import app.evergreen.security.SystemActor;
import app.evergreen.security.UserAdded;
import app.evergreen.security.UserFields;
import app.evergreen.security.UserId;
import app.evergreen.security.UserService;
import app.evergreen.tag.TagDraft;
import app.evergreen.tag.TagId;
import app.evergreen.tag.TagService;
import app.evergreen.team.TeamDraft;
import app.evergreen.team.TeamId;
import app.evergreen.team.TeamSave;
import app.evergreen.team.TeamService;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells who works in the house, and for whom. */
@Component
@RequiredArgsConstructor
class HouseTeller {

    private static final int FOUNDED = 420;
    private static final int LAST_LOOK = 6;
    private static final String LANGUAGE = "en";

    private final UserService users;
    private final TeamService teams;
    private final TagService tags;
    private final PartnerService partners;
    private final WorkTeller work;
    private final NoticeQuery news;
    private final NoticeService notices;
    private final SystemActor actor;
    private final Clock clock;

    void tell(Stories stories, Cast cast, Timeline timeline) {
        var house = stories.house();
        house.users().forEach(user -> actor.run(() -> add(user, cast)));
        house.users().forEach(user -> timeline.add(LAST_LOOK, user.username(), this::readNews));
        house.teams().forEach(team -> timeline.add(FOUNDED, DemoHouse.ADMINISTRATOR, () -> add(team, cast)));
        house.tags().forEach(tag -> timeline.add(FOUNDED, DemoHouse.ADMINISTRATOR, () -> add(tag, cast)));
        for (var company : stories.partners().companies()) {
            timeline.add(FOUNDED, DemoHouse.SALES, () -> add(company, PartnerKind.COMPANY, null, cast));
            for (var person : company.staff()) {
                timeline.add(FOUNDED, DemoHouse.SALES, () -> add(person, PartnerKind.PERSON, company.name(), cast));
            }
        }
        for (var person : stories.partners().people()) {
            timeline.add(FOUNDED, DemoHouse.SALES, () -> add(person, PartnerKind.PERSON, null, cast));
        }
    }

    private void add(Stories.User user, Cast cast) {
        var fields = new UserFields(user.name(), user.email(), user.roles(), zone(), LANGUAGE);
        var added = users.add(new NewUser(user.username(), fields), DemoHouse.PASSWORD);
        cast.enter(
                UserId.class,
                user.username(),
                Told.well(added, UserAdded.Added.class, UserAdded.Added::id).value());
    }

    /** The server's zone, unless it is a bare offset, which is nobody's. */
    private String zone() {
        var zone = clock.getZone().getId();
        return ZoneId.getAvailableZoneIds().contains(zone) ? zone : "UTC";
    }

    /** What the bell told before somebody's last look is no news on the day of installation. */
    private void readNews() {
        notices.seen(news.latest(Integer.MAX_VALUE).stream().map(Notice::id).toList());
    }

    private void add(Stories.Team team, Cast cast) {
        var members = team.members().stream().map(cast::user).collect(Collectors.toSet());
        var added = teams.add(new TeamDraft(team.name(), Optional.of(cast.user(team.leader())), members));
        cast.enter(
                TeamId.class,
                team.name(),
                Told.well(added, TeamSave.Saved.class, TeamSave.Saved::id).value());
    }

    private void add(Stories.Tag tag, Cast cast) {
        var added = tags.add(new TagDraft(tag.name(), tag.hue()));
        cast.enter(TagId.class, tag.name(), Told.well(added, SaveResult.Saved.class, SaveResult.Saved::id));
    }

    private void add(Stories.Partner told, PartnerKind kind, @Nullable String company, Cast cast) {
        var draft = new PartnerDraft(
                kind, told.name(), cast.partnerIfAny(company), told.phone(), told.mobile(), told.email());
        var added = partners.create(draft);
        var id = Told.well(added, SaveResult.Saved.class, SaveResult.Saved::id);
        cast.enter(PartnerId.class, told.name(), id);
        if (told.note() != null) {
            work.note(Subject.partner(id), told.note(), cast);
        }
    }
}
