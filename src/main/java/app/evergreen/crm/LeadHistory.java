package app.evergreen.crm;

import app.evergreen.base.Subject;
import app.evergreen.base.Text;
import app.evergreen.partner.PartnerId;
import app.evergreen.partner.PartnerQuery;
import app.evergreen.security.UserId;
import app.evergreen.security.UserLine;
import app.evergreen.security.UserQuery;
import app.evergreen.team.TeamId;
import app.evergreen.team.TeamLine;
import app.evergreen.team.TeamQuery;
import app.evergreen.thread.ThreadService;
import app.evergreen.thread.TrackedChange;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells in a lead's thread what happened to it, in the transaction in which it happens. */
@Component
@RequiredArgsConstructor
class LeadHistory {

    private final ThreadService threads;
    private final PartnerQuery partners;
    private final UserQuery users;
    private final TeamQuery teams;

    @EventListener
    void opened(LeadOpened event) {
        threads.system(subject(event.lead()), "crm.event.created");
    }

    @EventListener
    void moved(LeadMoved event) {
        var change = new TrackedChange("thread.field.stage", event.from(), event.to());
        threads.tracked(subject(event.lead()), Text.of("thread.event.moved"), List.of(change));
    }

    @EventListener
    void flagged(LeadFlagged event) {
        threads.system(
                subject(event.lead()), event.won() ? "crm.event.flagged-won" : "crm.event.flagged-open", event.stage());
    }

    @EventListener
    void described(LeadDescribed event) {
        threads.tracked(
                subject(event.lead()),
                Arrays.stream(LeadField.values())
                        .filter(field -> !Objects.equals(
                                event.before().get(field), event.now().get(field)))
                        .map(field -> new TrackedChange(
                                "crm.field." + field.key(),
                                text(event.before().get(field)),
                                text(event.now().get(field))))
                        .toList());
    }

    private @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case PartnerId partner -> partners.name(partner).orElse("");
            case UserId user -> users.find(user).map(UserLine::name).orElse("");
            case TeamId team -> teams.find(team).map(TeamLine::name).orElse("");
            case BigDecimal amount -> amount.toPlainString();
            default -> value.toString();
        };
    }

    private static Subject subject(LeadId lead) {
        return Subject.lead(lead.value());
    }
}
