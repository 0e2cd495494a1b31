package app.evergreen.partner;

import app.evergreen.base.Text;
import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What {@link PartnerMerge} does inside its transaction. */
@Component
@RequiredArgsConstructor
class PartnerMerging {

    private final PartnerRepository partners;
    private final ApplicationEventPublisher events;
    private final ChangeFeed feed;

    PartnerMerge.Result merge(PartnerId from, PartnerId into) {
        if (from.equals(into)) {
            return refused("partner.merge.itself");
        }
        var both = partners.lock(List.of(from.value(), into.value()));
        if (both.size() < 2) {
            return new PartnerMerge.Result.Gone();
        }
        var fromFirst = both.getFirst().key().equals(from);
        return merge(both.get(fromFirst ? 0 : 1), both.get(fromFirst ? 1 : 0));
    }

    private static PartnerMerge.Result refused(String key) {
        return new PartnerMerge.Result.Refused(Text.of(key));
    }

    private PartnerMerge.Result merge(Partner from, Partner into) {
        if (from.getKind() != into.getKind()) {
            return refused("partner.merge.kinds");
        }
        events.publishEvent(new PartnersMerged(from.key(), from.getName(), into.key(), into.getName()));
        for (var person : partners.findByCompanyIdOrderById(from.key().value())) {
            person.moveTo(into);
            feed.changed(Topic.PARTNER, person.key().value());
        }
        fill(into, from);
        partners.delete(from);
        feed.changed(Topic.PARTNER, from.key().value(), into.key().value());
        return new PartnerMerge.Result.Merged(PartnerPages.page(into));
    }

    private void fill(Partner into, Partner from) {
        var before = into.values();
        var after = filled(before, from.values());
        if (!before.equals(after)) {
            into.describe(after, into.getCompany() == null ? from.getCompany() : into.getCompany());
            partners.saveAndFlush(into);
            events.publishEvent(new PartnerDescribed(into.key(), before, after));
            events.publishEvent(new PartnerChanged(into.key()));
        }
    }

    /** The first one's values, and the second one's where the first has none. */
    static PartnerDraft filled(PartnerDraft stays, PartnerDraft gone) {
        return new PartnerDraft(
                stays.kind(),
                stays.name(),
                either(stays.company(), gone.company()),
                either(stays.phone(), gone.phone()),
                either(stays.mobile(), gone.mobile()),
                either(stays.email(), gone.email()));
    }

    static Set<PartnerField> taken(PartnerDraft stays, PartnerDraft gone) {
        var filled = filled(stays, gone);
        return Arrays.stream(PartnerField.values())
                .filter(field -> field.differs(stays, filled))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <V> @Nullable V either(@Nullable V first, @Nullable V second) {
        return first == null ? second : first;
    }
}
