package app.evergreen.partner;

import app.evergreen.base.SaveResult;
import app.evergreen.base.Subject;
import app.evergreen.base.SubjectGoes;
import app.evergreen.base.Text;
import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What {@link PartnerService} does inside its transaction. */
@Component
@RequiredArgsConstructor
class PartnerChanges {

    private static final int NAMED_USES = 3;

    private final PartnerRepository partners;
    private final PartnerCheck check;
    private final PartnerUses uses;
    private final ApplicationEventPublisher events;
    private final ChangeFeed feed;
    private final Clock clock;

    SaveResult create(PartnerDraft typed) {
        var checked = check.check(typed);
        if (!checked.problems().isEmpty()) {
            return new SaveResult.Invalid(checked.problems());
        }
        var draft = checked.draft();
        var company = companyOf(draft);
        if (draft.company() != null && company == null) {
            return SaveResult.invalid(PartnerField.COMPANY.key(), "partner.company.gone");
        }
        var partner = partners.saveAndFlush(new Partner(draft, company, clock.instant()));
        events.publishEvent(new PartnerCreated(partner.key()));
        feed.changed(Topic.PARTNER, partner.key().value());
        return SaveResult.saved(partner.key().value());
    }

    PartnerSave save(PartnerId id, PartnerDraft opened, PartnerDraft typed) {
        var checked = check.check(typed);
        if (!checked.problems().isEmpty()) {
            return new PartnerSave.Invalid(checked.problems());
        }
        return partners.findById(id.value())
                .<PartnerSave>map(partner -> save(partner, new ThreeWay(opened, checked.draft(), partner.values())))
                .orElseGet(PartnerSave.Gone::new);
    }

    private PartnerSave save(Partner partner, ThreeWay sides) {
        if (!sides.clashes().isEmpty()) {
            return new PartnerSave.Conflict(sides.clashes(), PartnerPages.page(partner));
        }
        var merged = check.check(sides.merged());
        if (!merged.problems().isEmpty()) {
            return new PartnerSave.Invalid(merged.problems());
        }
        var company = companyOf(merged.draft());
        if (merged.draft().company() != null && company == null) {
            return new PartnerSave.Invalid(List.of(PartnerCheck.problem(PartnerField.COMPANY, "partner.company.gone")));
        }
        if (merged.draft().kind() == PartnerKind.PERSON && !people(partner).isEmpty()) {
            return new PartnerSave.Refused(
                    Text.of("partner.kind.has-people", people(partner).size()));
        }
        describe(partner, merged.draft(), company);
        return new PartnerSave.Saved(PartnerPages.page(partner));
    }

    private void describe(Partner partner, PartnerDraft draft, @Nullable Partner company) {
        var before = partner.values();
        if (before.equals(draft)) {
            return;
        }
        partner.describe(draft, company);
        if (PartnerField.NAME.differs(before, draft)) {
            people(partner).forEach(Partner::renewSearchText);
        }
        saved(partner);
        events.publishEvent(new PartnerDescribed(partner.key(), before, draft));
        events.publishEvent(new PartnerChanged(partner.key()));
    }

    private @Nullable Partner companyOf(PartnerDraft draft) {
        return draft.company() == null
                ? null
                : partners.findById(draft.company().value())
                        .filter(company -> company.getKind() == PartnerKind.COMPANY)
                        .orElse(null);
    }

    private List<Partner> people(Partner company) {
        return partners.findByCompanyIdOrderById(company.key().value());
    }

    SaveResult archive(PartnerId id) {
        return change(id, Partner::archive, "partner.event.archived");
    }

    SaveResult restore(PartnerId id) {
        return change(id, Partner::restore, "partner.event.restored");
    }

    private SaveResult change(PartnerId id, Consumer<Partner> verb, String event) {
        return partners.findById(id.value())
                .map(partner -> {
                    var before = partner.isArchived();
                    verb.accept(partner);
                    if (before != partner.isArchived()) {
                        events.publishEvent(new PartnerToldOf(id, event));
                    }
                    return saved(partner);
                })
                .orElseGet(SaveResult.Gone::new);
    }

    private SaveResult saved(Partner partner) {
        feed.changed(Topic.PARTNER, partner.key().value());
        return SaveResult.saved(partners.saveAndFlush(partner).key().value());
    }

    PartnerDeletion delete(PartnerId id) {
        return partners.findById(id.value())
                .map(partner -> blocker(partner)
                        .<PartnerDeletion>map(PartnerDeletion.Refused::new)
                        .orElseGet(() -> delete(partner)))
                .orElseGet(PartnerDeletion.Gone::new);
    }

    private Optional<Text> blocker(Partner partner) {
        var titles = new ArrayList<String>();
        people(partner).forEach(person -> titles.add(person.getName()));
        uses.of(partner.key()).forEach(use -> titles.add(use.title()));
        return switch (titles.size()) {
            case 0 -> Optional.empty();
            default ->
                Optional.of(Text.of(
                        "partner.delete.used",
                        partner.getName(),
                        String.join(", ", titles.subList(0, Math.min(NAMED_USES, titles.size()))),
                        Math.max(0, titles.size() - NAMED_USES)));
        };
    }

    private PartnerDeletion delete(Partner partner) {
        events.publishEvent(new SubjectGoes(Subject.partner(partner.key().value())));
        partners.delete(partner);
        feed.changed(Topic.PARTNER, partner.key().value());
        return new PartnerDeletion.Deleted();
    }
}
