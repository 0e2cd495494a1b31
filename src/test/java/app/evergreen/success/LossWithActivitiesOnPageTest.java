package app.evergreen.success;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.activity.ActivityDraft;
import app.evergreen.activity.ActivityService;
import app.evergreen.activity.ActivityTypeQuery;
import app.evergreen.base.Subject;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** R9.1 on the page: the dialog that asks for the reason offers to cancel what is still planned. */
@NullUnmarked
class LossWithActivitiesOnPageTest extends RecordScreenTest {

    @Autowired
    private ActivityService activities;

    @Autowired
    private ActivityTypeQuery types;

    @Test
    void theOfferSaysHowManyAndIsTakenUnlessOneDeclines() {
        var page = asking(planned("Call", "Write"));

        assertThat(offer(page).getLabel()).isEqualTo("Cancel its 2 open activities too");
        assertThat(offer(page).getValue()).isTrue();
        page.choose("Reason", "Price");
        page.press("Confirm");

        assertThat(stillOpen()).isZero();
    }

    @Test
    void whoDeclinesKeepsThem() {
        var page = asking(planned("Call"));

        offer(page).setValue(false);
        page.choose("Reason", "Price");
        page.press("Confirm");

        assertThat(page.flag()).isEqualTo("Lost");
        assertThat(stillOpen()).isOne();
    }

    @Test
    void nothingIsOfferedWhereNothingIsPlanned() {
        var page = asking(planned());

        assertThat(page.window()
                        .find(Checkbox.class)
                        .withCondition(Checkbox::isVisible)
                        .exists())
                .isFalse();
    }

    private RecordDesk asking(RecordId record) {
        var page = open("anna", record);
        page.press("Lost");
        return page;
    }

    private static Checkbox offer(RecordDesk page) {
        return page.window()
                .find(Checkbox.class)
                .withCondition(Checkbox::isVisible)
                .single();
    }

    private RecordId planned(String... summaries) {
        var record = made("Acme");
        var type = asAnna(types::active).getFirst().id();
        for (var summary : summaries) {
            var draft = new ActivityDraft(type, summary, "", LocalDate.of(2027, 3, 3), anna);
            asAnna(() -> activities.plan(Subject.record(record.value()), draft));
        }
        return record;
    }

    private int stillOpen() {
        return jdbc.sql("select count(*) from activity where cancelled_at is null")
                .query(Integer.class)
                .single();
    }
}
