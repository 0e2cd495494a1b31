package app.evergreen.success;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A record's thread as one reads it on its page (R5). */
@NullUnmarked
class ThreadOnPageTest extends RecordScreenTest {

    private static final int PAGE = 25;
    private static final LocalDate FIRST_DAY = LocalDate.of(2028, 1, 1);

    private RecordId record;

    @BeforeEach
    void aRecord() {
        record = made("Acme");
    }

    @Test
    void theNewestEntryIsOnTop() {
        moved(move(record, onboarding, adoption, Place.top()));
        lost(record);

        var entries = entries(open("anna", record));

        assertThat(entries).hasSize(3);
        assertThat(entries.get(0)).contains("Anna").contains("Lost").contains("Price – too dear");
        assertThat(entries.get(1)).contains("Onboarding").contains("Adoption");
        assertThat(entries.get(2)).contains("created this record");
    }

    @Test
    void whatOneSavesTheOtherReadsAtOnce() {
        var maxs = open("max", record);
        var annas = open("anna", record);

        annas.type("Renewable Date", FIRST_DAY);
        annas.press("Save");

        assertThat(entries(annas).getFirst()).contains("Renewable Date").contains("1 Jan 2028");
        maxs.soon(() -> assertThat(entries(maxs).getFirst()).contains("Anna").contains("1 Jan 2028"));
    }

    @Test
    void olderEntriesComePageByPageAndStayWhenANewOneArrives() {
        postpone(2 * PAGE);
        var page = open("anna", record);
        assertThat(entries(page)).hasSize(PAGE);

        page.press("Show older");
        assertThat(entries(page)).hasSize(2 * PAGE).doesNotHaveDuplicates();

        asMax(() -> records.achieve(record, onboarding));
        page.soon(() -> assertThat(entries(page).getFirst()).contains("Achieved"));
        assertThat(entries(page)).hasSize(2 * PAGE);

        page.press("Show older");
        assertThat(entries(page)).hasSize(2 * PAGE + 2);
        assertThat(entries(page).getLast()).contains("created this record");
        assertThat(page.offers("Show older")).isFalse();
    }

    @Test
    void aShortThreadOffersNothingOlder() {
        assertThat(open("anna", record).offers("Show older")).isFalse();
    }

    private void postpone(int times) {
        IntStream.range(0, times).forEach(day -> save(record, RecordField.RENEWAL_DATE, FIRST_DAY.plusDays(day)));
    }

    /** The entries from the top, without the headings of days. */
    private static List<String> entries(RecordDesk page) {
        return page.window().find(ListItem.class).withClassName("e").all().stream()
                .map(entry -> entry.getElement().getTextRecursively())
                .toList();
    }
}
