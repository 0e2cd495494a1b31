package app.evergreen.demo;

import app.evergreen.base.SearchText;
import app.evergreen.demo.LoadHouse.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A success record.
 *
 * @param lead the lead whose winning has made it; nothing where somebody made it by hand
 * @param partner who looks after it; nobody where a hand-off waits to be taken
 * @param tags in the order of their names
 * @param path the open stages that it was in so far, at least one
 * @param end how it was closed; nothing while it is open
 */
record LoadedRecord(
        long id,
        int number,
        String title,
        LoadedPartner customer,
        @Nullable LoadedLead lead,
        LoadHouse.@Nullable Team team,
        @Nullable Named partner,
        Named creator,
        Instant createdAt,
        List<Named> tags,
        @Nullable Integer health,
        @Nullable LocalDate renewal,
        List<Named> path,
        @Nullable End end,
        Instant now) {

    /**
     * How a record was closed.
     *
     * @param reason why it is lost; nothing where it is achieved
     */
    record End(
            Named stage,
            Named by,
            Instant at,
            @Nullable Named reason,
            @Nullable String comment) {}

    /** The number that its sources yield (R3). */
    @Nullable
    String mobile() {
        return customer.number() == null && lead != null ? lead.phone() : customer.number();
    }

    /** The address that its sources yield (R3). */
    @Nullable
    String email() {
        return customer.email() == null && lead != null ? lead.email() : customer.email();
    }

    String searchText() {
        var text = new SearchText()
                .words(title)
                .words(customer.name())
                .words(email())
                .phone(mobile());
        tags.forEach(tag -> text.words(tag.name()));
        return text.toString();
    }

    boolean waits() {
        return lead != null && partner == null;
    }

    /** Who writes in its thread and plans for it. */
    Named caretaker() {
        return partner == null ? creator : partner;
    }

    /** The last moment of its story: when it was closed, or now. */
    Instant until() {
        return end == null ? now : end.at();
    }

    /** A moment of its story, from 0 for its beginning to 1 for its end. */
    Instant moment(double part) {
        var length = until().toEpochMilli() - createdAt.toEpochMilli();
        return createdAt.plusMillis((long) (length * part));
    }

    /** When it reached the open stage of this place in its path. */
    Instant reached(int place) {
        return moment((double) place / path.size());
    }

    /** When somebody took over what was handed off. */
    Instant takenAt() {
        return moment(0.01);
    }
}
