package app.evergreen.partner;

import app.evergreen.base.Guard;
import app.evergreen.base.Problem;
import app.evergreen.base.SaveResult;
import app.evergreen.base.Text;
import app.evergreen.security.Rights;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** Makes, edits, archives and deletes partners. Merging is done by {@link PartnerMerge}. */
@Service
@RequiredArgsConstructor
public class PartnerService {

    private final Guard guard;
    private final PartnerChanges changes;

    /**
     * Makes a partner. Impossible numbers and addresses are refused beside their field; doubtful numbers are kept
     * ({@link app.evergreen.base.PhoneNumbers#read} tells them apart). Numbers are kept in international form.
     *
     * @return {@code Saved} or {@code Invalid}, whose problems name fields by {@link PartnerField#key}
     */
    @RolesAllowed(Rights.WRITE_PARTNERS)
    public SaveResult create(PartnerDraft draft) {
        return guard.run(
                () -> changes.create(draft),
                trouble -> companyHasGone(trouble)
                        ? new SaveResult.Invalid(List.of(companyIsNone()))
                        : SaveResult.refused("partner.refused"));
    }

    /**
     * Saves what somebody typed into a form, field by field: fields that were left as they were opened keep what is there now.
     *
     * @param opened what the form was opened with
     * @param typed what it says now
     */
    @RolesAllowed(Rights.WRITE_PARTNERS)
    public PartnerSave save(PartnerId partner, PartnerDraft opened, PartnerDraft typed) {
        return guard.run(
                () -> changes.save(partner, opened, typed),
                trouble -> companyHasGone(trouble)
                        ? new PartnerSave.Invalid(List.of(companyIsNone()))
                        : new PartnerSave.Refused(Text.of("partner.refused")));
    }

    private static boolean companyHasGone(Guard.Trouble trouble) {
        return trouble.equals(new Guard.Trouble.ConstraintBroken("partner_company_is_company"));
    }

    private static Problem companyIsNone() {
        return PartnerCheck.problem(PartnerField.COMPANY, "partner.company.gone");
    }

    /** Offers the partner no longer. Who refers to it goes on doing so. An archived one stays archived. */
    @RolesAllowed(Rights.MANAGE_PARTNERS)
    public SaveResult archive(PartnerId partner) {
        return guard.run(() -> changes.archive(partner), trouble -> new SaveResult.Changed());
    }

    /** Offers an archived partner again. */
    @RolesAllowed(Rights.MANAGE_PARTNERS)
    public SaveResult restore(PartnerId partner) {
        return guard.run(() -> changes.restore(partner), trouble -> new SaveResult.Changed());
    }

    /** Deletes a partner that nothing refers to: no record, no lead, no person of the company. */
    @RolesAllowed(Rights.WRITE_PARTNERS)
    public PartnerDeletion delete(PartnerId partner) {
        return guard.run(
                () -> changes.delete(partner),
                trouble -> new PartnerDeletion.Refused(Text.of("partner.delete.used-just-now")));
    }
}
