package app.evergreen.activity;

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
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** Keeps the list of activity types. One in use is archived and never deleted, the last active one stays. */
@Service
@RequiredArgsConstructor
public class ActivityTypeService {

    private final Guard guard;
    private final ActivityTypeRepository types;
    private final ChangeFeed feed;

    /** Adds a type behind all others. Problems name {@code name}, {@code icon}, {@code days} and {@code next}. */
    @RolesAllowed(Rights.CONFIGURE)
    public SaveResult add(ActivityTypeDraft draft) {
        return checked(draft, () -> stored(new ActivityType(draft, types.lastPosition() + 1)));
    }

    /**
     * Saves a whole line: what the type is like, and whether it can be chosen. Refused where it is the last one that can. Problems
     * name {@code name}, {@code icon}, {@code days} and {@code next}.
     */
    @RolesAllowed(Rights.CONFIGURE)
    public SaveResult save(ActivityTypeId id, ActivityTypeDraft draft, boolean archived) {
        return checked(
                draft,
                () -> change(id, type -> {
                    type.describe(draft);
                    type.offer(!archived);
                    return stored(type);
                }));
    }

    /** Deletes a type that no activity has ever had. Refused for one in use and for the last active one. */
    @RolesAllowed(Rights.CONFIGURE)
    public SaveResult delete(ActivityTypeId id) {
        return guarded(() -> change(id, type -> {
            types.delete(type);
            types.flush();
            return saved(id);
        }));
    }

    /** Puts a type right behind another one, or before all others. Where the other one has left, it goes first. */
    @RolesAllowed(Rights.CONFIGURE)
    public SaveResult place(ActivityTypeId id, Optional<ActivityTypeId> after) {
        return guarded(() -> reorder(id, after));
    }

    private SaveResult reorder(ActivityTypeId id, Optional<ActivityTypeId> after) {
        var order = new ArrayList<>(types.lockAll());
        order.sort(Comparator.comparingInt(ActivityType::getPosition));
        return order.stream()
                .filter(type -> type.id().equals(id))
                .findFirst()
                .map(moved -> {
                    order.remove(moved);
                    order.add(after.map(above -> indexBehind(order, above)).orElse(0), moved);
                    order.forEach(type -> type.standAt(order.indexOf(type) + 1));
                    return saved(id);
                })
                .orElseGet(SaveResult.Gone::new);
    }

    private static int indexBehind(List<ActivityType> order, ActivityTypeId above) {
        return order.stream().map(ActivityType::id).toList().indexOf(above) + 1;
    }

    private SaveResult change(ActivityTypeId id, Function<ActivityType, SaveResult> how) {
        return types.findById(id.value()).map(how).orElseGet(SaveResult.Gone::new);
    }

    private SaveResult stored(ActivityType type) {
        return saved(types.saveAndFlush(type).id());
    }

    private SaveResult saved(ActivityTypeId id) {
        feed.changed(Topic.ACTIVITY_TYPE, id.value());
        return SaveResult.saved(id.value());
    }

    private SaveResult checked(ActivityTypeDraft draft, Supplier<SaveResult> command) {
        var problems = draft.problems();
        return problems.isEmpty() ? guarded(command) : new SaveResult.Invalid(problems);
    }

    private SaveResult guarded(Supplier<SaveResult> command) {
        return guard.run(command, trouble -> switch (trouble) {
            case Trouble.LostRace() -> new SaveResult.Changed();
            case Trouble.ConstraintBroken(var name) -> ActivityConstraints.ofType(name);
        });
    }
}
