package app.evergreen.demo;

import app.evergreen.base.SearchText;
import java.time.Instant;
import java.util.List;

/**
 * A lead.
 *
 * @param path the stages that it was in so far; the last one is where it stands
 * @param reachedAt when it reached that one
 */
record LoadedLead(
        long id,
        String title,
        LoadedPartner partner,
        String contact,
        String phone,
        String email,
        int revenue,
        LoadHouse.Named salesperson,
        LoadHouse.Team team,
        List<LoadHouse.Named> path,
        boolean won,
        Instant createdAt,
        Instant reachedAt) {

    String searchText() {
        return new SearchText()
                .words(title)
                .words(partner.name())
                .words(contact)
                .words(email)
                .phone(phone)
                .toString();
    }
}
