package app.evergreen.partner;

import app.evergreen.security.Rights;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds partners that may be one and the same. */
@Component
@RequiredArgsConstructor
public class PartnerDuplicates {

    private static final int MOST = 5;

    private final JdbcClient jdbc;
    private final PartnerCheck check;

    /**
     * Other partners with the same e-mail address or one of the same numbers, however they are typed; at most five.
     *
     * @param self the partner that the draft describes, which is no duplicate of itself
     */
    @RolesAllowed(Rights.READ)
    public List<PartnerChoice> of(PartnerDraft draft, Optional<PartnerId> self) {
        var kept = check.check(draft).draft();
        var numbers = Stream.of(kept.phone(), kept.mobile())
                .filter(number -> number != null)
                .toArray(String[]::new);
        if (numbers.length == 0 && kept.email() == null) {
            return List.of();
        }
        return jdbc.sql("""
                        select p.id, p.name, p.kind, c.name as company
                        from partner p left join partner c on c.id = p.company_id
                        where p.id <> :self
                          and (lower(p.email) = lower(:email) or p.phone = any(:numbers) or p.mobile = any(:numbers))
                        order by p.id limit :most
                        """)
                .param("self", self.map(PartnerId::value).orElse(0L))
                .param("email", kept.email())
                .param("numbers", numbers)
                .param("most", MOST)
                .query((row, number) -> new PartnerChoice(
                        new PartnerId(row.getLong("id")),
                        row.getString("name"),
                        PartnerKind.valueOf(row.getString("kind")),
                        row.getString("company")))
                .list();
    }
}
