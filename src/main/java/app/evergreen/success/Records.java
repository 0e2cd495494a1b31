package app.evergreen.success;

import static app.evergreen.success.Keys.key;

import app.evergreen.base.Subject;
import app.evergreen.base.SubjectGoes;
import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import app.evergreen.security.UserId;
import app.evergreen.stage.StageId;
import app.evergreen.team.TeamId;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes out and puts back records for commands: within what the actor may see, locked, and told to everybody. */
@Component
@RequiredArgsConstructor
class Records {

    private final SuccessRecordRepository repository;
    private final Visibility visibility;
    private final ApplicationEventPublisher events;
    private final ChangeFeed feed;

    /** The open stage that a closed record was in last, without a lock: stages are held before records. */
    Optional<StageId> lastOpenStage(RecordId id) {
        return repository.lastOpenStage(id.value()).map(StageId::new);
    }

    /** The record, which nobody else changes until the transaction ends. */
    Optional<SuccessRecord> lock(RecordId id) {
        return repository.lock(id.value()).filter(this::visible);
    }

    private boolean visible(SuccessRecord record) {
        return visibility.admits(
                key(record.care().teamId(), TeamId::new), key(record.care().successPartnerId(), UserId::new));
    }

    /** Stores what a verb has changed, publishes its events and announces it. */
    void store(SuccessRecord record) {
        var id = repository.saveAndFlush(record).id();
        feed.changed(Topic.RECORD, id.value());
    }

    void delete(SuccessRecord record) {
        events.publishEvent(new SubjectGoes(Subject.record(record.id().value())));
        repository.delete(record);
        repository.flush();
        feed.changed(Topic.RECORD, record.id().value());
    }
}
