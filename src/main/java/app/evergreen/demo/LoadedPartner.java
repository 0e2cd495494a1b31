package app.evergreen.demo;

import app.evergreen.base.SearchText;
import app.evergreen.partner.PartnerKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A company, or one of its people. */
record LoadedPartner(
        long id,
        PartnerKind kind,
        String name,
        @Nullable LoadedPartner company,
        @Nullable String phone,
        @Nullable String mobile,
        @Nullable String email,
        Instant createdAt) {

    /** The number that a record of this customer shows (R3). */
    @Nullable
    String number() {
        return mobile == null ? phone : mobile;
    }

    String searchText() {
        return new SearchText()
                .words(name)
                .words(company == null ? null : company.name())
                .words(email)
                .phone(phone)
                .phone(mobile)
                .toString();
    }
}
