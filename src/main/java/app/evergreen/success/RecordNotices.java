package app.evergreen.success;

import app.evergreen.base.Subject;
import app.evergreen.notification.NoticeKind;
import app.evergreen.notification.NoticeService;
import app.evergreen.security.UserId;
import app.evergreen.security.UserLine;
import app.evergreen.team.TeamId;
import app.evergreen.team.TeamQuery;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people of records that have become theirs, in the transaction in which that happens. */
@Component
@RequiredArgsConstructor
class RecordNotices {

    private final NoticeService notices;
    private final TeamQuery teams;
    private final Caretakers caretakers;

    @EventListener
    void tell(RecordEvent event) {
        switch (event) {
            case RecordEvent.Created(var record) -> created(record);
            case RecordEvent.Described(var record, var before, var after, var told)
            when told.contains(RecordField.SUCCESS_PARTNER)
                    && !Objects.equals(before.successPartner(), after.successPartner()) ->
                entrusted(record, after.successPartner());
            case RecordEvent.Described described -> {}
            case RecordEvent.Moved moved -> {}
            case RecordEvent.MovedBack back -> {}
        }
    }

    private void created(SuccessRecord record) {
        if (record.care().isNew()) {
            handedOff(record);
        } else {
            entrusted(record, record.fields().successPartner());
        }
    }

    /** R6.3: the team's members are told; without a team, those who lead. */
    private void handedOff(SuccessRecord record) {
        var team = record.care().teamId();
        var whom = team == null
                ? caretakers.managers()
                : teams.members(new TeamId(team)).stream().map(UserLine::id).toList();
        tell(NoticeKind.HANDED_OFF, record, whom);
    }

    private void entrusted(SuccessRecord record, @Nullable UserId partner) {
        tell(NoticeKind.ENTRUSTED, record, Optional.ofNullable(partner).stream().toList());
    }

    private void tell(NoticeKind kind, SuccessRecord record, List<UserId> whom) {
        notices.tell(kind, whom, Subject.record(record.id().value()), Optional.empty(), "");
    }
}
