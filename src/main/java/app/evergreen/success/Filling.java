package app.evergreen.success;

import app.evergreen.base.SearchText;
import java.util.ArrayList;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Fills a locked record's automatic fields from their sources, and renews the text that it is found by. */
@Component
@RequiredArgsConstructor
class Filling {

    private final SourceQuery sources;
    private final Names names;

    void fill(SuccessRecord record) {
        var automatic = sources.read(record.getLeadId(), record.typed());
        var values = automatic.yielded(record.getYielded().title());
        record.fill(values, searchText(record, automatic, values));
    }

    private String searchText(SuccessRecord record, AutomaticFields automatic, Yielded values) {
        var text = new SearchText()
                .words(values.title())
                .words(
                        automatic.customer() == null
                                ? null
                                : automatic.customer().name())
                .words(values.email())
                .phone(values.mobile());
        names.tags(new ArrayList<>(record.getTagIds())).forEach(text::words);
        return text.toString();
    }
}
