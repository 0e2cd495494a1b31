package app.evergreen.partner;

import app.evergreen.base.Finder;
import app.evergreen.base.Subject;
import app.evergreen.base.SubjectDirectory;
import app.evergreen.base.SubjectKind;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.Rights;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Tells others how partners are shown, and finds them from anywhere (R5.11). */
@Component
@RequiredArgsConstructor
class PartnerDirectory implements SubjectDirectory, Finder {

    private final PartnerQuery partners;
    private final CurrentUser currentUser;

    @Override
    public SubjectKind kind() {
        return SubjectKind.PARTNER;
    }

    @Override
    public Optional<Entry> find(long id) {
        return partners.name(new PartnerId(id))
                .map(name -> new Entry(Subject.partner(id), name, href(id), currentUser.may(Rights.WRITE_PARTNERS)));
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
