package app.evergreen.crm;

import app.evergreen.base.Subject;
import app.evergreen.base.SubjectGoes;
import app.evergreen.base.Text;
import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import app.evergreen.thread.ThreadQuery;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What {@link LeadService} does inside its transaction. Locks are taken in one order: lead stages by id, then the lead. */
@Component
@RequiredArgsConstructor
class LeadChanges {

    private final LeadRepository leads;
    private final CrmStageRepository stages;
    private final LeadColumn column;
    private final LeadCheck check;
    private final LeadSearchText searchText;
    private final ObjectProvider<LeadDeletionGuard> guards;
    private final ThreadQuery threads;
    private final ApplicationEventPublisher events;
    private final ChangeFeed feed;
    private final Clock clock;

    LeadCreation create(LeadDraft draft) {
        var stage = draft.stage().or(() -> stages.first().map(CrmStage::id)).flatMap(this::hold);
        if (stage.isEmpty()) {
            return new LeadCreation.Refused(Text.of("crm.stage.gone"));
        }
        var checked = check.check(draft.fields(), LeadFields.EMPTY);
        return checked.problems().isEmpty()
                ? new LeadCreation.Created(add(checked.fields(), stage.get()))
                : new LeadCreation.Invalid(checked.problems());
    }

    private Optional<CrmStage> hold(CrmStageId stage) {
        return stages.hold(List.of(stage.value())).stream().findFirst();
    }

    private LeadId add(LeadFields fields, CrmStage stage) {
        var text = searchText.of(fields);
        var lead = leads.saveAndFlush(new CrmLead(fields, text, stage, column.top(stage.id()), clock.instant()));
        feed.changed(Topic.LEAD, lead.id().value());
        return leads.saveAndFlush(lead.begin()).id();
    }

    LeadSave save(LeadId id, LeadEdit edit) {
        return leads.lock(id.value()).map(lead -> save(lead, edit)).orElseGet(LeadSave.Gone::new);
    }

    private LeadSave save(CrmLead lead, LeadEdit edit) {
        var now = lead.fields();
        var checked = check.check(now.with(edit.touched(), edit.typed()), now);
        if (!checked.problems().isEmpty()) {
            return new LeadSave.Invalid(checked.problems());
        }
        var clashes = LeadClash.between(edit, checked.fields(), now);
        if (!clashes.isEmpty()) {
            return new LeadSave.Conflict(clashes, now);
        }
        leads.saveAndFlush(lead.describe(checked.fields(), searchText.of(checked.fields())));
        feed.changed(Topic.LEAD, lead.id().value());
        return new LeadSave.Saved();
    }

    LeadMove move(LeadId id, CrmStageId seen, CrmStageId to, Optional<LeadId> below) {
        var held = stages.hold(List.of(seen.value(), to.value()));
        var lead = leads.lock(id.value());
        if (lead.isEmpty()) {
            return new LeadMove.Gone(LeadMove.What.LEAD);
        }
        if (!lead.get().stage().equals(seen)) {
            return new LeadMove.Changed(
                    nameOf(lead.get().stage()), threads.lastAuthor(Subject.lead(id.value()), "thread.event.moved"));
        }
        var target = held.stream().filter(stage -> stage.id().equals(to)).findFirst();
        return target.map(stage -> move(lead.get(), stage, below))
                .orElseGet(() -> new LeadMove.Gone(LeadMove.What.STAGE));
    }

    private String nameOf(CrmStageId stage) {
        return stages.findById(stage.value()).map(CrmStage::getName).orElse("");
    }

    private LeadMove move(CrmLead lead, CrmStage target, Optional<LeadId> below) {
        var wasWon = lead.isWon();
        if (!lead.stage().equals(target.id())) {
            leads.saveAndFlush(lead.moveTo(target, nameOf(lead.stage())));
        }
        column.put(lead.id(), target.id(), below);
        feed.changed(Topic.LEAD, lead.id().value());
        return new LeadMove.Moved(lead.id(), !wasWon && lead.isWon());
    }

    LeadDeletion delete(LeadId id) {
        return leads.lock(id.value()).map(this::delete).orElseGet(LeadDeletion.Gone::new);
    }

    private LeadDeletion delete(CrmLead lead) {
        var why = guards.stream()
                .flatMap(guard -> guard.recordOf(lead.id()).stream())
                .findFirst();
        if (why.isPresent()) {
            return new LeadDeletion.Refused(why.get());
        }
        events.publishEvent(new SubjectGoes(Subject.lead(lead.id().value())));
        leads.delete(lead);
        leads.flush();
        feed.changed(Topic.LEAD, lead.id().value());
        return new LeadDeletion.Deleted();
    }
}
