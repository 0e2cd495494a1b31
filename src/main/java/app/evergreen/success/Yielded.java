package app.evergreen.success;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What the sources of the automatic fields yield (R3), kept in the record's row for lists and searches. */
@Embeddable
record Yielded(
        @Column(name = "title") String title,
        @Nullable @Column(name = "customer_id") Long customerId,
        @Nullable @Column(name = "mobile") String mobile,
        @Nullable @Column(name = "email") String email) {

    static final Yielded NOTHING = new Yielded("", null, null, null);
}
