package app.evergreen.activity;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.base.SaveResult;
import app.evergreen.security.Deactivation;
import app.evergreen.security.HandOver;
import app.evergreen.security.OpenWork;
import app.evergreen.security.Role;
import app.evergreen.security.UserDepartures;
import app.evergreen.security.UserId;
import app.evergreen.security.UserLine;
import app.evergreen.security.WorkKind;
import app.evergreen.support.AtOnce;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody has planned goes to a colleague when they leave, and never vanishes. */
@NullUnmarked
class ActivitiesOfLeaversTest extends ActivityTest {

    private static final OpenWork.Group ON_RECORDS = new OpenWork.Group(WorkKind.RECORD_ACTIVITIES, 0);
    private static final OpenWork.Group ON_PARTNERS = new OpenWork.Group(WorkKind.PARTNER_ACTIVITIES, 0);

    @Autowired
    private UserDepartures departures;

    @BeforeEach
    void anAdministratorWorksHere() {
        user("ada", "UTC", Role.ADMINISTRATOR);
    }

    private Deactivation deactivate(Optional<HandOver> decided) {
        return as("ada", () -> departures.deactivate(hana, decided));
    }

    private int leftBehind() {
        return jdbc.sql("select count(*) from activity a join app_user u on u.id = a.assignee_id where not u.active")
                .query(Integer.class)
                .single();
    }

    private static Optional<HandOver> to(int amount, Map<OpenWork.Group, UserId> takers) {
        return Optional.of(new HandOver(amount, takers));
    }

    @Test
    void itIsAskedForEachKindWhoTakesItAndNobodyIsNoAnswer() {
        var onRecord = planned("Call", TODAY, hana);
        var onPartner = planned(partner, draft("Visit", TODAY, hana));
        asAnna(() -> activities.done(planned("Done", TODAY, hana), ""));

        var asked = (Deactivation.AsksTakers) deactivate(Optional.empty());
        assertThat(asked.work()).extracting(OpenWork::group).containsExactly(ON_RECORDS, ON_PARTNERS);
        assertThat(asked.work().getFirst().takers())
                .extracting(UserLine::id)
                .contains(anna, max)
                .doesNotContain(hana, sam);
        assertThat(asked.work().getLast().takers()).extracting(UserLine::id).contains(sam);

        assertThat(deactivate(to(2, Map.of()))).isEqualTo(asked);
        assertThat(deactivate(to(2, Map.of(ON_RECORDS, anna)))).isEqualTo(asked);
        assertThat(deactivate(to(2, Map.of(ON_RECORDS, sam, ON_PARTNERS, sam)))).isEqualTo(asked);

        assertThat(deactivate(to(2, Map.of(ON_RECORDS, anna, ON_PARTNERS, sam))))
                .isEqualTo(new Deactivation.Deactivated());
        assertThat(line(onRecord).assignee().id()).isEqualTo(anna);
        assertThat(line(onPartner).assignee().id()).isEqualTo(sam);
        assertThat(jdbc.sql("select count(*) from activity where assignee_id = :hana and done_at is not null")
                        .param("hana", hana.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void oneWithNothingPlannedLeavesAtOnce() {
        assertThat(deactivate(Optional.empty())).isEqualTo(new Deactivation.Deactivated());
    }

    @RepeatedTest(3)
    void nobodyTakesAnythingInTheMomentOfLeaving() {
        planned("Call", TODAY, hana);

        var results = AtOnce.<Deactivation>all(List.<Supplier<Deactivation>>of(
                () -> deactivate(to(1, Map.of(ON_RECORDS, max))),
                () -> as("ada", () -> departures.deactivate(max, Optional.empty()))));

        assertThat(leftBehind()).isZero();
        assertThat(results)
                .filteredOn(Deactivation.Deactivated.class::isInstance)
                .hasSize(1);
        assertThat(results)
                .filteredOn(Deactivation.AsksTakers.class::isInstance)
                .hasSize(1);
    }

    @RepeatedTest(3)
    void whatIsPlannedInTheMomentOfLeavingIsNeverLeftBehind() {
        var takers = new HashMap<OpenWork.Group, UserId>();
        takers.put(ON_RECORDS, anna);
        planned("Call", TODAY, hana);

        var results = AtOnce.<Object>all(List.<Supplier<Object>>of(
                () -> deactivate(to(1, takers)),
                () -> asAnna(() -> activities.plan(record, draft("Late", TODAY, hana)))));

        assertThat(leftBehind()).isZero();
        assertThat(results.getFirst() instanceof Deactivation.Deactivated
                        ^ results.getLast() instanceof SaveResult.Saved)
                .isTrue();
    }
}
