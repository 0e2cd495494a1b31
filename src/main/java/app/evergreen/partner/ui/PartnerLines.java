package app.evergreen.partner.ui;

import app.evergreen.partner.PartnerFilter;
import app.evergreen.partner.PartnerLine;
import app.evergreen.partner.PartnerQuery;
import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/**
 * The lines of the list, read part by part as they are scrolled to. After somebody else's change the part on screen is read again away
 * from the page ({@link #read}) and then shown ({@link #show}), so that the page itself waits for no query.
 */
@RequiredArgsConstructor
class PartnerLines extends AbstractBackEndDataProvider<PartnerLine, Void> {

    private final transient PartnerQuery partners;
    private transient volatile PartnerFilter filter = PartnerFilter.ALL;
    private transient volatile Part onScreen = new Part(0, 0);
    private transient @Nullable Sight sight;

    private record Part(int offset, int limit) {}

    /** The part on screen as it was when it was read, and how long the list was. */
    record Sight(PartnerFilter filter, Part part, List<PartnerLine> lines, int count) {

        private boolean answers(PartnerFilter filter, int offset, int limit) {
            return this.filter.equals(filter) && part.offset() == offset && part.limit() == limit;
        }
    }

    void filter(PartnerFilter filter) {
        this.filter = filter;
        sight = null;
        refreshAll();
    }

    Sight read() {
        var wanted = filter;
        var part = onScreen;
        return new Sight(wanted, part, partners.search(wanted, part.offset(), part.limit()), partners.count(wanted));
    }

    void show(Sight read) {
        sight = read;
        refreshAll();
    }

    int count() {
        return sizeInBackEnd(new Query<>());
    }

    @Override
    protected Stream<PartnerLine> fetchFromBackEnd(Query<PartnerLine, Void> query) {
        var offset = query.getOffset();
        var limit = query.getLimit();
        onScreen = new Part(offset, limit);
        var known = sight;
        return known != null && known.answers(filter, offset, limit)
                ? known.lines().stream()
                : partners.search(filter, offset, limit).stream();
    }

    @Override
    protected int sizeInBackEnd(Query<PartnerLine, Void> query) {
        var known = sight;
        return known != null && known.filter().equals(filter) ? known.count() : partners.count(filter);
    }

    @Override
    public Object getId(PartnerLine line) {
        return line.id();
    }
}
