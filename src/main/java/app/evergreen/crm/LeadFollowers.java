package app.evergreen.crm;

import app.evergreen.base.Subject;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.UserId;
import app.evergreen.thread.ThreadService;
import java.util.Objects;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who makes a lead or becomes its salesperson follows it, from the same transaction on. */
@Component
@RequiredArgsConstructor
class LeadFollowers {

    private final LeadRepository leads;
    private final ThreadService threads;
    private final CurrentUser currentUser;

    @EventListener
    void opened(LeadOpened event) {
        follow(event.lead(), currentUser.actor());
        follow(
                event.lead(),
                leads.lock(event.lead().value()).map(lead -> lead.fields().salesperson()));
    }

    @EventListener
    void described(LeadDescribed event) {
        if (!Objects.equals(event.before().salesperson(), event.now().salesperson())) {
            follow(event.lead(), Optional.ofNullable(event.now().salesperson()));
        }
    }

    private void follow(LeadId lead, Optional<UserId> user) {
        user.ifPresent(follower -> threads.follow(Subject.lead(lead.value()), follower));
    }
}
