package app.evergreen.success;

import app.evergreen.partner.PartnerId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was typed into automatic fields while they were editable; kept while a source fills them (R3.3). */
@Embeddable
record Typed(
        @Nullable @Column(name = "typed_title") String title,
        @Nullable @Column(name = "typed_customer_id") Long customerId,
        @Nullable @Column(name = "typed_mobile") String mobile,
        @Nullable @Column(name = "typed_email") String email) {

    static final Typed NOTHING = new Typed(null, null, null, null);

    /** With the fields named taken from what a form sent. */
    Typed with(Set<RecordField> fields, RecordFields sent) {
        return new Typed(
                fields.contains(RecordField.TITLE) ? sent.title() : title,
                fields.contains(RecordField.CUSTOMER) ? customer(sent) : customerId,
                fields.contains(RecordField.MOBILE) ? sent.mobile() : mobile,
                fields.contains(RecordField.EMAIL) ? sent.email() : email);
    }

    private static @Nullable Long customer(RecordFields sent) {
        return sent.customer() == null ? null : Long.valueOf(sent.customer().value());
    }

    /** The same values after two partners were merged into one. */
    Typed afterMerge(PartnerId from, PartnerId into) {
        return Objects.equals(customerId, from.value()) ? new Typed(title, into.value(), mobile, email) : this;
    }

    /** The same values under another title. */
    Typed titled(@Nullable String newTitle) {
        return new Typed(newTitle, customerId, mobile, email);
    }
}
