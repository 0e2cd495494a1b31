package app.evergreen.activity;

import static java.util.Objects.requireNonNull;

import app.evergreen.base.Folding;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "activity_type")
@Getter(AccessLevel.PACKAGE)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
class ActivityType {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;
    private String nameKey;
    private String icon;
    private int defaultDays;
    private @Nullable Long suggestedNextId;
    private int position;
    private boolean archived;

    @Version
    private int version;

    ActivityType(ActivityTypeDraft draft, int position) {
        this.position = position;
        describe(draft);
    }

    ActivityTypeId id() {
        return new ActivityTypeId(requireNonNull(id));
    }

    /** Takes over what a checked draft says. */
    final void describe(ActivityTypeDraft draft) {
        name = draft.name();
        nameKey = Folding.fold(draft.name());
        icon = draft.icon();
        defaultDays = draft.defaultDays();
        suggestedNextId = draft.suggestedNext().map(ActivityTypeId::value).orElse(null);
    }

    void offer(boolean offered) {
        archived = !offered;
    }

    void standAt(int newPosition) {
        position = newPosition;
    }
}
