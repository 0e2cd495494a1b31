package app.evergreen.success;

import static app.evergreen.success.Keys.key;

import app.evergreen.base.Text;
import app.evergreen.security.CurrentUser;
import app.evergreen.team.TeamId;
import java.time.Clock;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Lets somebody take a new record on, inside a transaction (R6.3). */
@Component
@RequiredArgsConstructor
class RecordTaking {

    private final Records records;
    private final Membership membership;
    private final CurrentUser currentUser;
    private final Clock clock;

    TakeResult take(RecordId id) {
        return records.lock(id).map(this::take).orElseGet(TakeResult.Gone::new);
    }

    private TakeResult take(SuccessRecord record) {
        var me = currentUser.get().id();
        var team = key(record.care().teamId(), TeamId::new);
        if (!record.care().isNew()) {
            return refused("success.take.taken");
        }
        if (!membership.admits(team, me)) {
            return refused(team == null ? "success.take.not-allowed" : "success.take.other-team");
        }
        var before = record.fields();
        record.entrust(me, clock.instant());
        record.tellChanges(before, Set.of(RecordField.SUCCESS_PARTNER));
        records.store(record);
        return new TakeResult.Taken();
    }

    private static TakeResult refused(String key) {
        return new TakeResult.Refused(Text.of(key));
    }
}
