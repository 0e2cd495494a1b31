package app.evergreen.partner;

import app.evergreen.base.Guard;
import app.evergreen.base.Text;
import app.evergreen.security.Rights;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** Makes one partner of two that are the same person or company. */
@Service
@RequiredArgsConstructor
public class PartnerMerge {

    private final Guard guard;
    private final PartnerMerging merging;
    private final PartnerQuery partners;
    private final PartnerUses uses;

    /**
     * What a merge would do.
     *
     * @param taken what the partner that stays takes from the one that goes, because it lacks it
     * @param people how many people would change company
     * @param uses how many leads and records would refer to the one that stays
     */
    public record Preview(Set<PartnerField> taken, int people, int uses) {

        /** Keeps its own copy. */
        public Preview {
            taken = Set.copyOf(taken);
        }
    }

    /** How a merge went. */
    public sealed interface Result {

        /**
         * The two are one.
         *
         * @param now the partner that stays, as it is now
         */
        record Merged(PartnerPage now) implements Result {}

        /**
         * Nothing has changed: a rule stands in the way.
         *
         * @param why the rule in the user's words
         */
        record Refused(Text why) implements Result {}

        /** Nothing has changed: one of the two is not there any more. */
        record Gone() implements Result {}
    }

    /** What a merge would do; nothing where one of the two does not exist. */
    @RolesAllowed(Rights.MANAGE_PARTNERS)
    public Optional<Preview> preview(PartnerId from, PartnerId into) {
        return partners.page(from)
                .flatMap(gone -> partners.page(into)
                        .map(stays -> new Preview(
                                PartnerMerging.taken(stays.values(), gone.values()),
                                partners.people(from).size(),
                                uses.of(from).size())));
    }

    /**
     * Lets everything that refers to the first partner refer to the second, which takes over what it lacks, and deletes the first.
     * Only two people or two companies can be one.
     */
    @RolesAllowed(Rights.MANAGE_PARTNERS)
    public Result merge(PartnerId from, PartnerId into) {
        return guard.run(
                () -> merging.merge(from, into), trouble -> new Result.Refused(Text.of("partner.merge.used-just-now")));
    }
}
