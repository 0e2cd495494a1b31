package app.evergreen.success;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** R3's table for all inputs: the first source that has a value fills the field, and only then is it read-only. */
class AutomaticFieldsPropertyTest {

    @Property
    void theFirstSourceWithAValueFillsTheField(
            @ForAll("leads") LeadFacts lead, @ForAll("partners") PartnerFacts customer, @ForAll("typed") Typed typed) {
        var automatic = new AutomaticFields(lead, customer, typed);

        assertThat(automatic.yielded("so far").mobile())
                .isEqualTo(first(customer.mobile(), customer.phone(), lead.phone(), typed.mobile()));
        assertThat(automatic.yielded("so far").email()).isEqualTo(first(customer.email(), lead.email(), typed.email()));
        assertThat(automatic.yielded("so far").title()).isEqualTo(lead.title());
        assertThat(AutomaticFields.customerOf(lead, typed))
                .isEqualTo(lead.partnerId() == null ? typed.customerId() : lead.partnerId());
    }

    @Property
    void aFieldIsReadOnlyExactlyWhileASourceGivesItsValue(
            @ForAll("leads") LeadFacts lead, @ForAll("partners") PartnerFacts customer, @ForAll("typed") Typed typed) {
        var sources = new AutomaticFields(lead, customer, typed).sources();

        assertThat(gives(sources.get(RecordField.MOBILE)))
                .isEqualTo(first(customer.mobile(), customer.phone(), lead.phone()) != null);
        assertThat(gives(sources.get(RecordField.EMAIL))).isEqualTo(first(customer.email(), lead.email()) != null);
        assertThat(gives(sources.get(RecordField.CUSTOMER))).isEqualTo(lead.partnerId() != null);
        assertThat(gives(sources.get(RecordField.TITLE))).isTrue();
    }

    @Property
    void withoutSourcesEverythingIsAsTypedAndEditable(@ForAll("typed") Typed typed) {
        var automatic = new AutomaticFields(null, null, typed);

        assertThat(automatic.sources().values()).noneMatch(Source::gives);
        assertThat(automatic.yielded("so far").mobile()).isEqualTo(typed.mobile());
        assertThat(automatic.yielded("so far").title()).isEqualTo(first(typed.title(), "so far"));
    }

    private static boolean gives(@Nullable Source source) {
        return source != null && source.gives();
    }

    private static @Nullable String first(@Nullable String... values) {
        return Stream.of(values).filter(Objects::nonNull).findFirst().orElse(null);
    }

    @Provide
    Arbitrary<LeadFacts> leads() {
        return Combinators.combine(Arbitraries.of(7L, 8L).injectNull(0.5), some("lead phone"), some("lead email"))
                .as((partner, phone, email) -> new LeadFacts(1, "Deal", partner, phone, email));
    }

    @Provide
    Arbitrary<PartnerFacts> partners() {
        return Combinators.combine(some("mobile"), some("phone"), some("email"))
                .as((mobile, phone, email) -> new PartnerFacts(7, "Acme", mobile, phone, email));
    }

    @Provide
    Arbitrary<Typed> typed() {
        return Combinators.combine(
                        some("title"), Arbitraries.of(9L).injectNull(0.5), some("typed mobile"), some("typed email"))
                .as(Typed::new);
    }

    private static Arbitrary<String> some(String value) {
        return Arbitraries.of(value).injectNull(0.5);
    }
}
