package app.evergreen.security;

import app.evergreen.base.Guard;
import app.evergreen.base.Guard.Trouble;
import app.evergreen.base.Text;
import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Deactivates users, after their open work has found somebody, or records nobody on purpose (R3.6). */
@Service
@RequiredArgsConstructor
public class UserDepartures {

    private final Guard guard;
    private final AppUserRepository users;
    private final ObjectProvider<UserDeactivation> holders;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final ChangeFeed feed;

    /**
     * Takes the right to log in away from a user. Nobody does that to themselves, and one active administrator remains.
     *
     * @param decided who takes the open work, once that was asked; asked again if their number or the possible takers have changed
     */
    @RolesAllowed(Rights.ADMINISTER)
    public Deactivation deactivate(UserId leaver, Optional<HandOver> decided) {
        return currentUser.actor().equals(Optional.of(leaver))
                ? new Deactivation.Refused(Text.of("security.user.not-oneself"))
                : guard.run(() -> deactivateInside(leaver, decided), trouble -> explain(leaver, trouble));
    }

    private Deactivation deactivateInside(UserId leaver, Optional<HandOver> decided) {
        return users.findForUpdateById(leaver.value())
                .map(user -> leave(user, decided))
                .orElseGet(Deactivation.Gone::new);
    }

    private Deactivation leave(AppUser user, Optional<HandOver> decided) {
        var asks = new Deactivation.AsksTakers(openWork(user.id()));
        if (asks.amount() > 0 && !decided.map(answer -> answers(answer, asks)).orElse(false)) {
            return asks;
        }
        decided.ifPresent(answer -> holders.forEach(holder -> holder.handOver(user.id(), answer.takers())));
        user.deactivate();
        users.saveAndFlush(user);
        events.publishEvent(new UserDeactivated(user.id()));
        feed.changed(Topic.USER, user.id().value());
        return new Deactivation.Deactivated();
    }

    private List<OpenWork> openWork(UserId leaver) {
        return holders.stream()
                .flatMap(holder -> holder.openWork(leaver).stream())
                .toList();
    }

    private static boolean answers(HandOver answer, Deactivation.AsksTakers asks) {
        var groups = asks.work().stream().map(OpenWork::group).collect(Collectors.toSet());
        return answer.amount() == asks.amount()
                && groups.containsAll(answer.takers().keySet())
                && asks.work().stream().allMatch(work -> answers(answer, work));
    }

    private static boolean answers(HandOver answer, OpenWork work) {
        return Optional.ofNullable(answer.takers().get(work.group()))
                .map(taken ->
                        work.takers().stream().anyMatch(taker -> taker.id().equals(taken)))
                .orElse(work.group().kind().nobodyAllowed());
    }

    private Deactivation explain(UserId leaver, Trouble trouble) {
        return trouble.equals(new Trouble.ConstraintBroken(UserService.ADMINISTRATOR_REMAINS))
                ? new Deactivation.Refused(UserService.lastAdministrator())
                // somebody gave the leaver a record, or took a taker out of a team, in this very moment
                : new Deactivation.AsksTakers(openWork(leaver));
    }
}
