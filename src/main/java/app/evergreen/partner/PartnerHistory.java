package app.evergreen.partner;

import app.evergreen.activity.OpenActivities;
import app.evergreen.base.Subject;
import app.evergreen.security.CurrentUser;
import app.evergreen.thread.ThreadService;
import app.evergreen.thread.TrackedChange;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells in a partner's thread what happened to it, in the transaction in which it happens. */
@Component
@RequiredArgsConstructor
class PartnerHistory {

    private static final Set<PartnerField> TOLD_BY_VALUE = EnumSet.complementOf(EnumSet.of(PartnerField.KIND));

    private final ThreadService threads;
    private final OpenActivities activities;
    private final PartnerRepository partners;
    private final CurrentUser currentUser;

    @EventListener
    void created(PartnerCreated event) {
        threads.system(subject(event.partner()), "partner.event.created");
        currentUser.actor().ifPresent(creator -> threads.follow(subject(event.partner()), creator));
    }

    @EventListener
    void toldOf(PartnerToldOf event) {
        threads.system(subject(event.partner()), event.event());
    }

    @EventListener
    void described(PartnerDescribed event) {
        var subject = subject(event.partner());
        if (PartnerField.KIND.differs(event.before(), event.after())) {
            threads.system(subject, "partner.event.became." + event.after().kind());
        }
        threads.tracked(
                subject,
                Arrays.stream(PartnerField.values())
                        .filter(TOLD_BY_VALUE::contains)
                        .filter(field -> field.differs(event.before(), event.after()))
                        .map(field -> new TrackedChange(
                                "partner.field." + field.key(),
                                text(field.of(event.before())),
                                text(field.of(event.after()))))
                        .toList());
    }

    private @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case PartnerId(var company) ->
                partners.findById(company).map(Partner::getName).orElse("");
            default -> value.toString();
        };
    }

    /** Thread and activities of the partner that goes become part of those of the one that stays. */
    @EventListener
    void merged(PartnersMerged event) {
        threads.join(subject(event.from()), subject(event.into()));
        activities.join(subject(event.from()), subject(event.into()));
        threads.system(subject(event.into()), "thread.event.partners-merged", event.fromName(), event.intoName());
    }

    private static Subject subject(PartnerId partner) {
        return Subject.partner(partner.value());
    }
}
