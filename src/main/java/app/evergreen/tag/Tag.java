package app.evergreen.tag;

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
@Table(name = "tag")
@Getter(AccessLevel.PACKAGE)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
class Tag {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;
    private String nameKey;
    private Hue hue;

    @Version
    private int version;

    Tag(TagDraft draft) {
        describe(draft);
    }

    long id() {
        return requireNonNull(id);
    }

    TagDraft draft() {
        return new TagDraft(name, hue);
    }

    /** Takes over what a checked draft says. */
    final void describe(TagDraft draft) {
        name = draft.name();
        nameKey = Folding.fold(draft.name());
        hue = draft.hue();
    }
}
