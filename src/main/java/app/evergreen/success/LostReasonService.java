package app.evergreen.success;

import app.evergreen.base.Guard;
import app.evergreen.base.Guard.Trouble;
import app.evergreen.base.SaveResult;
import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import app.evergreen.security.Rights;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** Keeps the list of lost reasons (R9.3). One in use is never deleted, the last active one never archived. */
@Service
@RequiredArgsConstructor
public class LostReasonService {

    private final Guard guard;
    private final LostReasonRepository reasons;
    private final ChangeFeed feed;

    /** Adds a reason behind all others. Problems name {@code name}. */
    @RolesAllowed(Rights.CONFIGURE)
    public SaveResult add(LostReasonDraft draft) {
        return checked(
                draft,
                () -> saved(reasons.saveAndFlush(new LostReason(draft, reasons.lastPosition() + 1))
                        .id()));
    }

    /** Renames a reason, and says whether it asks for a comment. Problems name {@code name}. */
    @RolesAllowed(Rights.CONFIGURE)
    public SaveResult save(LostReasonId id, LostReasonDraft draft) {
        return checked(
                draft,
                () -> change(id, reason -> {
                    reason.describe(draft);
                    return stored(reason);
                }));
    }

    /** Saves a whole line: what the reason says, and whether it can be chosen. Refused where it is the last one that can. */
    @RolesAllowed(Rights.CONFIGURE)
    public SaveResult save(LostReasonId id, LostReasonDraft draft, boolean archived) {
        return checked(
                draft,
                () -> change(id, reason -> {
                    reason.describe(draft);
                    reason.offer(!archived);
                    return stored(reason);
                }));
    }

    /** Offers the reason no longer; records keep it. Refused for the last active one. */
    @RolesAllowed(Rights.CONFIGURE)
    public SaveResult archive(LostReasonId id) {
        return guarded(() -> change(id, reason -> {
            reason.archive();
            return stored(reason);
        }));
    }

    /** Offers an archived reason again. */
    @RolesAllowed(Rights.CONFIGURE)
    public SaveResult unarchive(LostReasonId id) {
        return guarded(() -> change(id, reason -> {
            reason.restore();
            return stored(reason);
        }));
    }

    /** Deletes a reason that no record names. Refused for one in use and for the last active one. */
    @RolesAllowed(Rights.CONFIGURE)
    public SaveResult delete(LostReasonId id) {
        return guarded(() -> change(id, reason -> {
            reasons.delete(reason);
            reasons.flush();
            return saved(id);
        }));
    }

    /** Puts a reason right behind another one, or before all others. Where the other one has left, it goes first. */
    @RolesAllowed(Rights.CONFIGURE)
    public SaveResult place(LostReasonId id, Optional<LostReasonId> after) {
        return guarded(() -> reorder(id, after));
    }

    private SaveResult reorder(LostReasonId id, Optional<LostReasonId> after) {
        var order = new ArrayList<>(reasons.lockAll());
        order.sort(Comparator.comparingInt(LostReason::getPosition));
        return order.stream()
                .filter(reason -> reason.id().equals(id))
                .findFirst()
                .map(moved -> {
                    order.remove(moved);
                    order.add(after.map(above -> indexBehind(order, above)).orElse(0), moved);
                    order.forEach(reason -> reason.standAt(order.indexOf(reason) + 1));
                    return saved(id);
                })
                .orElseGet(SaveResult.Gone::new);
    }

    private static int indexBehind(List<LostReason> order, LostReasonId above) {
        return order.stream().map(LostReason::id).toList().indexOf(above) + 1;
    }

    private SaveResult change(LostReasonId id, Function<LostReason, SaveResult> how) {
        return reasons.findById(id.value()).map(how).orElseGet(SaveResult.Gone::new);
    }

    private SaveResult stored(LostReason reason) {
        return saved(reasons.saveAndFlush(reason).id());
    }

    private SaveResult saved(LostReasonId id) {
        feed.changed(Topic.LOST_REASON, id.value());
        return SaveResult.saved(id.value());
    }

    private SaveResult checked(LostReasonDraft draft, Command command) {
        var problems = draft.problems();
        return problems.isEmpty() ? guarded(command) : new SaveResult.Invalid(problems);
    }

    private SaveResult guarded(Command command) {
        return guard.run(command::run, trouble -> switch (trouble) {
            case Trouble.LostRace() -> new SaveResult.Changed();
            case Trouble.ConstraintBroken(var name) -> SuccessConstraints.ofReason(name);
        });
    }

    private interface Command {
        SaveResult run();
    }
}
