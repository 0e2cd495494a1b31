package app.evergreen.partner;

import app.evergreen.base.SearchTerms;
import app.evergreen.security.Rights;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads partners for screens and for whoever refers to them. Everybody with a role may read all of them. */
@Component
@RequiredArgsConstructor
@RolesAllowed(Rights.READ)
public class PartnerQuery {

    private static final String LINES = """
            select p.id, p.kind, p.name, c.name as company, p.email, coalesce(p.phone, p.mobile) as phone, p.archived
            from partner p left join partner c on c.id = p.company_id
            """;
    private static final String BY_NAME = " order by p.name collate by_name, p.id";

    private final JdbcClient jdbc;

    /** A part of the list, by name; {@code offset} from 0, {@code limit} at most. */
    public List<PartnerLine> search(PartnerFilter filter, int offset, int limit) {
        return jdbc.sql(LINES + where(filter) + BY_NAME + " limit :limit offset :offset")
                .param("archived", filter.archived())
                .params(filter.terms().parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query(PartnerQuery::line)
                .list();
    }

    /** How long the list is. */
    public int count(PartnerFilter filter) {
        return jdbc.sql("select count(*) from partner p" + where(filter))
                .param("archived", filter.archived())
                .params(filter.terms().parameters())
                .query(Integer.class)
                .single();
    }

    private static String where(PartnerFilter filter) {
        return " where p.archived = :archived and " + filter.terms().condition("p.search_text");
    }

    private static PartnerLine line(ResultSet row, int number) throws SQLException {
        return new PartnerLine(
                new PartnerId(row.getLong("id")),
                PartnerKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("company"),
                row.getString("email"),
                row.getString("phone"),
                row.getBoolean("archived"));
    }

    /** What a box offers for what was typed: partners that are not archived, by name. */
    public List<PartnerChoice> choices(String text, int offset, int limit) {
        return choices(text, offset, limit, "true", Map.of());
    }

    /** The {@link #choices} of one kind without one partner, which would be offered to itself. */
    public List<PartnerChoice> others(String text, PartnerKind kind, PartnerId besides, int offset, int limit) {
        return choices(
                text,
                offset,
                limit,
                "p.kind = :kind and p.id <> :besides",
                Map.of("kind", kind.name(), "besides", besides.value()));
    }

    /** The companies among the {@link #choices}. */
    public List<PartnerChoice> companies(String text, int offset, int limit) {
        return choices(text, offset, limit, "p.kind = 'COMPANY'", Map.of());
    }

    private List<PartnerChoice> choices(
            String text, int offset, int limit, String condition, Map<String, Object> parameters) {
        var terms = SearchTerms.of(text);
        return jdbc.sql(LINES + " where not p.archived and " + condition + " and " + terms.condition("p.search_text")
                        + BY_NAME + " limit :limit offset :offset")
                .params(parameters)
                .params(terms.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query(PartnerQuery::choice)
                .list();
    }

    private static PartnerChoice choice(ResultSet row, int number) throws SQLException {
        var line = line(row, number);
        return new PartnerChoice(line.id(), line.name(), line.kind(), line.company());
    }

    /** The partner as a box shows it, archived or not; nothing where it does not exist. */
    public Optional<PartnerChoice> choice(PartnerId partner) {
        return jdbc.sql(LINES + " where p.id = :id")
                .param("id", partner.value())
                .query(PartnerQuery::choice)
                .optional();
    }

    /** The partner's name; nothing where it does not exist. */
    public Optional<String> name(PartnerId partner) {
        return choice(partner).map(PartnerChoice::name);
    }

    /** Everything that can be edited of a partner; nothing where it does not exist. */
    public Optional<PartnerPage> page(PartnerId partner) {
        return jdbc.sql("""
                        select p.*, c.name as company_name from partner p left join partner c on c.id = p.company_id
                        where p.id = :id
                        """)
                .param("id", partner.value())
                .query(PartnerQuery::page)
                .optional();
    }

    private static PartnerPage page(ResultSet row, int number) throws SQLException {
        var companyId = row.getObject("company_id", Long.class);
        var company = companyId == null
                ? null
                : new PartnerChoice(new PartnerId(companyId), row.getString("company_name"), PartnerKind.COMPANY, null);
        var values = new PartnerDraft(
                PartnerKind.valueOf(row.getString("kind")),
                row.getString("name"),
                company == null ? null : company.id(),
                row.getString("phone"),
                row.getString("mobile"),
                row.getString("email"));
        return new PartnerPage(new PartnerId(row.getLong("id")), values, company, row.getBoolean("archived"));
    }

    /** What records take over from a customer (R3); nothing where it does not exist. */
    public Optional<PartnerContact> contact(PartnerId partner) {
        return page(partner).map(page -> {
            var values = page.values();
            return new PartnerContact(page.id(), values.name(), values.phone(), values.mobile(), values.email());
        });
    }

    /** The people of a company, archived ones too, by name. */
    public List<PartnerLine> people(PartnerId company) {
        return jdbc.sql(LINES + " where p.company_id = :company" + BY_NAME)
                .param("company", company.value())
                .query(PartnerQuery::line)
                .list();
    }
}
