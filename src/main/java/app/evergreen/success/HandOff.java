package app.evergreen.success;

import app.evergreen.activity.OpenActivities;
import app.evergreen.base.HouseWords;
import app.evergreen.base.Subject;
import app.evergreen.crm.LeadId;
import app.evergreen.crm.LeadUnwon;
import app.evergreen.crm.LeadWon;
import app.evergreen.security.CurrentUser;
import app.evergreen.settings.SettingsQuery;
import app.evergreen.stage.StageOutcome;
import app.evergreen.stage.Stages;
import app.evergreen.team.TeamId;
import app.evergreen.thread.ThreadService;
import java.time.Clock;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hands won leads over to success, in the transaction that wins them (R6.3, R6.4): by the inner ways, because a salesperson's win makes
 * a record that a salesperson may not write.
 */
@Component
@RequiredArgsConstructor
class HandOff {

    private final SuccessRecordRepository repository;
    private final SettingsQuery settings;
    private final SourceQuery sources;
    private final Stages stages;
    private final Places places;
    private final Filling filling;
    private final Records records;
    private final Names names;
    private final ThreadService threads;
    private final CurrentUser currentUser;
    private final Caretakers caretakers;
    private final OpenActivities activities;
    private final Clock clock;

    @EventListener
    void won(LeadWon event) {
        repository.flush();
        repository
                .findByLeadId(event.lead().value())
                .ifPresentOrElse(record -> wonAgain(event.lead(), record), () -> make(event.lead(), event.team()));
    }

    private void wonAgain(LeadId lead, SuccessRecord record) {
        threads.system(
                Subject.lead(lead.value()),
                "thread.event.lead-has-record",
                record.getYielded().title());
        threads.system(Subject.record(record.id().value()), "thread.event.lead-won-again", title(lead));
    }

    private void make(LeadId lead, Optional<TeamId> team) {
        sources.holdLead(lead.value());
        var stage = stages.hold(StageOutcome.OPEN, Optional.empty()).getFirst();
        var now = clock.instant();
        var record = new SuccessRecord(stage.id(), places.top(stage.id()), currentUser.actor(), now);
        record.comeFrom(lead, team.or(() -> settings.general().defaultTeam()).orElse(null), now);
        filling.fill(record);
        records.store(record);
    }

    @EventListener
    void unwon(LeadUnwon event) {
        repository.findByLeadId(event.lead().value()).ifPresent(record -> unwon(event.lead(), record));
    }

    private void unwon(LeadId lead, SuccessRecord record) {
        var subject = Subject.record(record.id().value());
        threads.system(subject, "thread.event.lead-unwon", title(lead));
        var summary = HouseWords.of("success.lead-unwon.activity");
        caretakers.of(record).forEach(caretaker -> activities.plan(subject, summary, caretaker));
    }

    private String title(LeadId lead) {
        return String.valueOf(names.of(lead));
    }
}
