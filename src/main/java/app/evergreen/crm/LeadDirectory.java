package app.evergreen.crm;

import app.evergreen.base.Finder;
import app.evergreen.base.Subject;
import app.evergreen.base.SubjectDirectory;
import app.evergreen.base.SubjectKind;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.Rights;
import java.util.Collection;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells others how leads are shown, and finds them from anywhere (R5.11). */
@Component
@RequiredArgsConstructor
class LeadDirectory implements SubjectDirectory, Finder {

    private final JdbcClient jdbc;
    private final LeadQuery leads;
    private final CurrentUser currentUser;

    @Override
    public SubjectKind kind() {
        return SubjectKind.LEAD;
    }

    @Override
    public List<Entry> find(Collection<Long> ids) {
        return jdbc.sql("select l.id, l.title, p.name from crm_lead l left join partner p on p.id = l.partner_id "
                        + "where l.id in (:ids)")
                .param("ids", ids)
                .query((row, number) -> entry(row.getLong("id"), row.getString("title"), row.getString("name")))
                .list();
    }

    private Entry entry(long id, String title, @Nullable String customer) {
        return new Entry(Subject.lead(id), title, href(new LeadId(id)), currentUser.may(Rights.WRITE_LEADS), customer);
    }

    @Override
    public List<Found> find(String text, int limit) {
        return leads.choices(text, limit, false).stream()
                .map(lead -> new Found(lead.title(), detail(lead), href(lead.id())))
                .toList();
    }

    private static String detail(LeadChoice lead) {
        return lead.partnerName().isEmpty() ? lead.stageName() : lead.partnerName() + " · " + lead.stageName();
    }

    private static String href(LeadId lead) {
        return "leads/" + lead.value();
    }
}
