package app.evergreen.success;

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
@Table(name = "lost_reason")
@Getter(AccessLevel.PACKAGE)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
class LostReason {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;
    private String nameKey;
    private int position;
    private boolean asksComment;
    private boolean archived;

    @Version
    private int version;

    LostReason(LostReasonDraft draft, int position) {
        this.position = position;
        describe(draft);
    }

    LostReasonId id() {
        return new LostReasonId(requireNonNull(id));
    }

    /** Takes over what a checked draft says. */
    final void describe(LostReasonDraft draft) {
        name = draft.name();
        nameKey = Folding.fold(draft.name());
        asksComment = draft.asksComment();
    }

    void offer(boolean offered) {
        archived = !offered;
    }

    void archive() {
        archived = true;
    }

    void restore() {
        archived = false;
    }

    void standAt(int newPosition) {
        position = newPosition;
    }
}
