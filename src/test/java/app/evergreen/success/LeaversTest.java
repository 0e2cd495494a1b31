package app.evergreen.success;

import static app.evergreen.success.RecordField.SUCCESS_PARTNER;
import static app.evergreen.success.RecordField.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.security.OpenWork;
import app.evergreen.security.Role;
import app.evergreen.security.UserId;
import app.evergreen.security.UserLine;
import app.evergreen.security.WorkKind;
import app.evergreen.team.MemberLeaves;
import app.evergreen.team.TeamId;
import app.evergreen.thread.TrackedChange;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** R3.6: whoever leaves hands over their open records; closed ones keep the name. */
@NullUnmarked
class LeaversTest extends SuccessTest {

    @Autowired
    private MemberLeaves memberLeaves;

    @Autowired
    private RecordsOfLeavers deactivation;

    @Autowired
    private TransactionTemplate transaction;

    private UserId ben;
    private TeamId north;
    private RecordId open;
    private RecordId closed;

    @BeforeEach
    void letAnnaLookAfterTwoRecords() {
        ben = house.user("ben", Role.SUCCESS_USER);
        north = house.team("North", anna, ben);
        open = ofAnna("Open", north);
        closed = ofAnna("Closed", north);
        achieved(closed);
    }

    @Test
    void openRecordsGoToWhoTakesThem() {
        assertThat(inTransaction(() -> memberLeaves.openRecords(north, anna))).isOne();

        inTransaction(() -> {
            memberLeaves.handOver(north, anna, Optional.of(ben));
            return true;
        });

        assertThat(page(open).successPartner().orElseThrow().id()).isEqualTo(ben);
        assertThat(page(closed).successPartner().orElseThrow().id()).isEqualTo(anna);
        assertThat(thread(open).getFirst().changes())
                .containsExactly(new TrackedChange("thread.field.success-partner", "Anna", "Ben"));
    }

    @Test
    void aLeaversWorkIsCountedByTeamWithThoseWhoCouldTakeIt() {
        var alone = ofAnna("Alone", null);

        var work = inTransaction(() -> deactivation.openWork(anna));

        assertThat(work).extracting(OpenWork::group).containsExactly(group(north.value()), group(0));
        assertThat(work.getFirst().takers()).extracting(UserLine::id).containsExactly(ben);

        inTransaction(() -> {
            deactivation.handOver(anna, Map.of(group(0), ben));
            return true;
        });
        assertThat(page(open).successPartner()).isEmpty();
        assertThat(page(alone).successPartner().orElseThrow().id()).isEqualTo(ben);
    }

    @Test
    void reopeningLeavesOutASuccessPartnerWhoHasLeft() {
        jdbc.sql("update success_record set success_partner_id = null where id = :id")
                .param("id", open.value())
                .update();
        jdbc.sql("delete from team_member where user_id = :anna")
                .param("anna", anna.value())
                .update();

        var reopened = moved(asMax(() -> records.reopen(closed, achieved)));
        assertThat(page(closed).successPartner()).isEmpty();

        asMax(() -> records.undo(reopened.undo()));
        assertThat(page(closed).successPartner().orElseThrow().name()).isEqualTo("Anna");
    }

    private RecordId ofAnna(String title, TeamId team) {
        var fields = Fields.with(Fields.with(RecordFields.titled(title), TEAM, team), SUCCESS_PARTNER, anna);
        return made(fields);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return asMax(() -> transaction.execute(status -> work.get()));
    }

    private static OpenWork.Group group(long team) {
        return new OpenWork.Group(WorkKind.RECORDS, team);
    }
}
