package app.evergreen.crm;

import app.evergreen.base.SaveResult;
import app.evergreen.base.Text;
import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** What {@link CrmStageService} does inside its transaction. Locks are taken in one order: all stages by id, then leads by id. */
@Component
@RequiredArgsConstructor
class CrmStageChanges {

    private static final Text LAST_NOT_WON = Text.of("crm.stage.last-not-won");

    private final CrmStageRepository stages;
    private final CrmStageQuery query;
    private final StageLeads leads;
    private final ChangeFeed feed;

    SaveResult add(CrmStageDraft draft) {
        var added = stages.saveAndFlush(new CrmStage(draft, stages.lastPosition() + 1))
                .id();
        feed.changed(Topic.CRM_STAGE, added.value());
        return SaveResult.saved(added.value());
    }

    CrmStageSave save(CrmStageId id, CrmStageDraft draft, Optional<CrmStageConfirmation> confirmed) {
        var all = stages.lockAll();
        return find(all, id).map(stage -> save(stage, draft, confirmed, all)).orElseGet(CrmStageSave.Gone::new);
    }

    private static Optional<CrmStage> find(List<CrmStage> all, CrmStageId id) {
        return all.stream().filter(stage -> stage.id().equals(id)).findFirst();
    }

    private CrmStageSave save(
            CrmStage stage, CrmStageDraft draft, Optional<CrmStageConfirmation> confirmed, List<CrmStage> all) {
        if (stage.isWon() == draft.won()) {
            describe(stage, draft);
            return new CrmStageSave.Saved();
        }
        if (draft.won() && isLastNotWon(stage, all)) {
            return new CrmStageSave.Refused(LAST_NOT_WON);
        }
        var held = leads.lock(stage.id());
        if (!held.isEmpty() && confirmed.stream().noneMatch(read -> read.leads() == held.size())) {
            var records = draft.won() ? leads.withoutRecord(held) : 0;
            return new CrmStageSave.NeedsConfirmation(held.size(), records, draft.won());
        }
        leads.deferFlagCheck();
        describe(stage, draft);
        leads.follow(stage, held);
        return new CrmStageSave.Saved();
    }

    private static boolean isLastNotWon(CrmStage stage, List<CrmStage> all) {
        return !stage.isWon() && all.stream().allMatch(other -> other.isWon() || other.equals(stage));
    }

    private void describe(CrmStage stage, CrmStageDraft draft) {
        stage.describe(draft);
        stages.saveAndFlush(stage);
        feed.changed(Topic.CRM_STAGE, stage.id().value());
    }

    SaveResult place(CrmStageId id, Optional<CrmStageId> after) {
        var order = new ArrayList<>(stages.lockAll());
        order.sort(Comparator.comparingInt(CrmStage::getPosition)
                .thenComparingLong(stage -> stage.id().value()));
        var moved = find(order, id);
        if (moved.isEmpty()) {
            return new SaveResult.Gone();
        }
        order.remove(moved.get());
        order.add(after.map(above -> indexBehind(order, above)).orElse(0), moved.get());
        for (var position = 0; position < order.size(); position++) {
            order.get(position).standAt(position + 1);
        }
        feed.everythingChanged(Topic.CRM_STAGE);
        return SaveResult.saved(id.value());
    }

    private static int indexBehind(List<CrmStage> order, CrmStageId above) {
        return order.stream().map(CrmStage::id).toList().indexOf(above) + 1;
    }

    CrmStageDeletion delete(CrmStageId id, Optional<CrmStageId> target) {
        var all = stages.lockAll();
        return find(all, id).map(stage -> delete(stage, target, all)).orElseGet(CrmStageDeletion.Gone::new);
    }

    private CrmStageDeletion delete(CrmStage stage, Optional<CrmStageId> target, List<CrmStage> all) {
        if (isLastNotWon(stage, all)) {
            return new CrmStageDeletion.Refused(LAST_NOT_WON);
        }
        var held = leads.lock(stage.id());
        var choices = held.isEmpty() ? List.<CrmStageLine>of() : choices(stage);
        if (!held.isEmpty() && choices.isEmpty()) {
            return new CrmStageDeletion.Refused(Text.of("crm.stage.no-other", held.size()));
        }
        if (!held.isEmpty() && choices.stream().noneMatch(line -> target.equals(Optional.of(line.id())))) {
            return new CrmStageDeletion.NeedsTarget(held.size(), choices);
        }
        target.flatMap(other -> find(all, other)).ifPresent(other -> leads.moveAll(held, stage, other));
        stages.delete(stage);
        stages.flush();
        feed.everythingChanged(Topic.CRM_STAGE);
        return new CrmStageDeletion.Deleted(held.size());
    }

    private List<CrmStageLine> choices(CrmStage stage) {
        return query.all().stream()
                .filter(line -> line.won() == stage.isWon() && !line.id().equals(stage.id()))
                .toList();
    }
}
