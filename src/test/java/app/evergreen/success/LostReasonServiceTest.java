package app.evergreen.success;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.base.SaveResult;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** R9.3: the list of lost reasons. */
@NullUnmarked
class LostReasonServiceTest extends SuccessTest {

    @Autowired
    private LostReasonService reasons;

    @Autowired
    private LostReasonQuery reasonQuery;

    @Test
    void aReasonIsAddedRenamedAndPutInOrder() {
        var added = added(asMax(() -> reasons.add(new LostReasonDraft(" Moved away ", false))));
        asMax(() -> reasons.save(added, new LostReasonDraft("Moved abroad", true)));
        asMax(() -> reasons.place(added, Optional.of(house.reason(1))));

        assertThat(active().get(1)).isEqualTo(new LostReasonLine(added, "Moved abroad", true, false, 0));

        asMax(() -> reasons.place(added, Optional.empty()));
        assertThat(active().getFirst().id()).isEqualTo(added);
    }

    @Test
    void aNameIsNeededAndUnique() {
        assertThat(asMax(() -> reasons.add(new LostReasonDraft(" ", false)))).isInstanceOf(SaveResult.Invalid.class);
        assertThat(asMax(() -> reasons.add(new LostReasonDraft("x".repeat(61), false))))
                .isInstanceOf(SaveResult.Invalid.class);
        assertThat(asMax(() -> reasons.add(new LostReasonDraft(" pRICE ", false))))
                .isEqualTo(SaveResult.invalid("name", "success.reason.name-taken"));
    }

    @Test
    void oneInUseIsNeverDeletedAndKeptByItsRecordsWhenArchived() {
        var record = made("Acme");
        lost(record);
        var price = house.reason(1);

        assertThat(asMax(() -> reasons.delete(price))).isEqualTo(SaveResult.refused("success.reason.in-use"));
        assertThat(asMax(() -> reasons.archive(price))).isInstanceOf(SaveResult.Saved.class);

        assertThat(active()).extracting(LostReasonLine::id).doesNotContain(price);
        assertThat(page(record).lostReason().orElseThrow().name()).isEqualTo("Price");
        assertThat(asAnna(() -> records.lose(made("Other"), onboarding, Optional.of(new Loss(price, "")))))
                .isInstanceOf(MoveResult.Refused.class);
    }

    @Test
    void anUnusedOneIsDeleted() {
        var unused = house.reason(2);

        assertThat(asMax(() -> reasons.delete(unused))).isInstanceOf(SaveResult.Saved.class);
        assertThat(asMax(() -> reasons.delete(unused))).isEqualTo(new SaveResult.Gone());
    }

    @Test
    void theLastActiveOneIsNeverArchived() {
        var all = active();
        all.stream().skip(1).forEach(reason -> asMax(() -> reasons.archive(reason.id())));

        assertThat(asMax(() -> reasons.archive(all.getFirst().id())))
                .isEqualTo(SaveResult.refused("success.reason.last-active"));
        assertThat(active()).containsExactly(all.getFirst());

        asMax(() -> reasons.unarchive(all.getLast().id()));
        assertThat(active()).hasSize(2);
    }

    private List<LostReasonLine> active() {
        return asAnna(reasonQuery::active);
    }

    private static LostReasonId added(SaveResult result) {
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return new LostReasonId(((SaveResult.Saved) result).id());
    }
}
