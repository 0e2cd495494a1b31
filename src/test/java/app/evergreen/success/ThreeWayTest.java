package app.evergreen.success;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.tag.TagId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** R4.5 for all inputs: nothing is overwritten silently, and nothing is asked without need. */
class ThreeWayTest {

    private static final Set<RecordField> ALL = Set.of(RecordField.values());

    @Property
    void eachTouchedFieldIsStoredOrAskedOrThereAlready(
            @ForAll("fields") RecordFields opened,
            @ForAll("fields") RecordFields typed,
            @ForAll("fields") RecordFields now,
            @ForAll Set<RecordField> touched) {
        var sides = ThreeWay.of(new RecordEdit(opened, typed, touched), now);

        for (var field : RecordField.values()) {
            var isThere = Objects.equals(typed.get(field), now.get(field));
            var untouchedByOthers = Objects.equals(opened.get(field), now.get(field));
            var mine = touched.contains(field) && !isThere;
            assertThat(sides.changed().contains(field)).isEqualTo(mine && untouchedByOthers);
            assertThat(sides.clashes().containsKey(field)).isEqualTo(mine && !untouchedByOthers);
        }
    }

    @Property
    void whereNobodyElseSavedThereIsNoClash(
            @ForAll("fields") RecordFields opened, @ForAll("fields") RecordFields typed) {
        var sides = ThreeWay.of(new RecordEdit(opened, typed, ALL), opened);

        assertThat(sides.clashes()).isEmpty();
        assertThat(opened.with(sides.changed(), typed)).isEqualTo(typed);
    }

    @Property
    void whoChoosesWithWhatIsThereNowClashesNoMore(
            @ForAll("fields") RecordFields typed, @ForAll("fields") RecordFields now) {
        assertThat(ThreeWay.of(new RecordEdit(now, typed, ALL), now).clashes()).isEmpty();
    }

    @Provide
    Arbitrary<RecordFields> fields() {
        return Combinators.combine(
                        Arbitraries.of("Acme", "Beta").injectNull(0.3),
                        Arbitraries.of("a@example.com", "b@example.com").injectNull(0.3),
                        Arbitraries.integers().between(0, 2).injectNull(0.3),
                        Arbitraries.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 2))
                                .injectNull(0.3),
                        Arbitraries.of(new TagId(1), new TagId(2)).set())
                .as((title, email, health, renewal, tags) ->
                        new RecordFields(title, null, null, email, health, renewal, null, null, null, tags));
    }
}
