package app.evergreen.crm;

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
@Table(name = "crm_stage")
@Getter(AccessLevel.PACKAGE)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
class CrmStage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;
    private String nameKey;
    private int position;
    private boolean won;

    @Version
    private int version;

    CrmStage(CrmStageDraft draft, int position) {
        this.position = position;
        describe(draft);
    }

    CrmStageId id() {
        return new CrmStageId(requireNonNull(id));
    }

    /** Takes over what a checked draft says. */
    final void describe(CrmStageDraft draft) {
        name = draft.name();
        nameKey = Folding.fold(draft.name());
        won = draft.won();
    }

    void standAt(int newPosition) {
        position = newPosition;
    }
}
