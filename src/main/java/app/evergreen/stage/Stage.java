package app.evergreen.stage;

import static java.util.Objects.requireNonNull;

import app.evergreen.base.Folding;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
@Table(name = "stage")
@Getter(AccessLevel.PACKAGE)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
class Stage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;
    private String nameKey;
    private int position;

    @Enumerated(EnumType.STRING)
    private StageOutcome outcome;

    private int defaultHealth;
    private boolean folded;

    @Version
    private int version;

    Stage(StageDraft draft, int position) {
        this.position = position;
        describe(draft);
    }

    StageId id() {
        return new StageId(requireNonNull(id));
    }

    /** Takes over what a checked draft says. */
    final void describe(StageDraft draft) {
        name = draft.name();
        nameKey = Folding.fold(draft.name());
        outcome = draft.outcome();
        defaultHealth = draft.defaultHealth();
        folded = draft.folded();
    }

    void standAt(int newPosition) {
        position = newPosition;
    }
}
