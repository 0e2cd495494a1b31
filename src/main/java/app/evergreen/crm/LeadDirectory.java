package app.evergreen.crm;

import app.evergreen.base.Finder;
import app.evergreen.base.Subject;
import app.evergreen.base.SubjectDirectory;
import app.evergreen.base.SubjectKind;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.Rights;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Tells others how leads are shown, and finds them from anywhere (R5.11). */
@Component
@RequiredArgsConstructor
class LeadDirectory implements SubjectDirectory, Finder {

    private final LeadQuery leads;
    private final CurrentUser currentUser;

    @Override
    public SubjectKind kind() {
        return SubjectKind.LEAD;
    }

    @Override
    public Optional<Entry> find(long id) {
        return leads.page(new LeadId(id))
                .map(lead -> new Entry(
                        Subject.lead(id), lead.title(), href(lead.id()), currentUser.may(Rights.WRITE_LEADS)));
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
