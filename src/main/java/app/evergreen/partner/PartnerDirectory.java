package app.evergreen.partner;

import app.evergreen.base.Finder;
import app.evergreen.base.Subject;
import app.evergreen.base.SubjectDirectory;
import app.evergreen.base.SubjectKind;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.Rights;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells others how partners are shown, and finds them from anywhere (R5.11). */
@Component
@RequiredArgsConstructor
class PartnerDirectory implements SubjectDirectory, Finder {

    private final JdbcClient jdbc;
    private final PartnerQuery partners;
    private final CurrentUser currentUser;

    @Override
    public SubjectKind kind() {
        return SubjectKind.PARTNER;
    }

    @Override
    public List<Entry> find(Collection<Long> ids) {
        return jdbc.sql("select id, name from partner where id in (:ids)")
                .param("ids", ids)
                .query((row, number) -> entry(row.getLong("id"), row.getString("name")))
                .list();
    }

    private Entry entry(long id, String name) {
        return new Entry(Subject.partner(id), name, href(id), currentUser.may(Rights.WRITE_PARTNERS), name);
    }

    @Override
    public List<Found> find(String text, int limit) {
        return partners.search(new PartnerFilter(text, false), 0, limit).stream()
                .map(line -> new Found(
                        line.name(),
                        Objects.requireNonNullElse(line.company(), Objects.requireNonNullElse(line.email(), "")),
                        href(line.id().value())))
                .toList();
    }

    private static String href(long id) {
        return "partners/" + id;
    }
}
