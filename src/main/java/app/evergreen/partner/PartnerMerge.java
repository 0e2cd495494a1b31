package app.evergreen.partner;

import app.evergreen.base.Guard;
import app.evergreen.base.Text;
import app.evergreen.security.Rights;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
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
     * @param result the values of the partner that stays; what it lacks it takes from the one that goes
     * @param people how many people would change company
     * @param uses how many leads and records would refer to the one that stays
     */
    public record Preview(PartnerDraft result, int people, int uses) {}

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
                                PartnerMerging.filled(stays.values(), gone.values()),
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
