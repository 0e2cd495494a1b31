package app.evergreen.stage;

import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the feature that keeps records in stages does inside its own transaction, after its own role check. Screens do not come here:
 * a test says so. Locks are taken in the order of ids, before those of records.
 */
@Component
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
public class Stages {

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final StageRepository stages;
    private final ChangeFeed feed;

    /**
     * Keeps these stages, and what they mean, as they are until the transaction ends.
     *
     * @return the ones that exist
     */
    public Map<StageId, StageLine> hold(Collection<StageId> ids) {
        return jdbc
                .sql("""
                        select id, name, outcome, default_health, folded, position from stage
                        where id in (:ids) order by id for key share
                        """)
                .param("ids", ids.stream().map(StageId::value).toList())
                .query(StageQuery::line)
                .list()
                .stream()
                .collect(Collectors.toMap(StageLine::id, Function.identity()));
    }

    /**
     * Keeps all stages of an outcome, and what they mean, as they are until the transaction ends.
     *
     * @param also another stage to keep, whatever its outcome
     * @return those of the outcome, in stage order
     */
    public List<StageLine> hold(StageOutcome outcome, Optional<StageId> also) {
        return jdbc
                .sql("""
                        select id, name, outcome, default_health, folded, position from stage
                        where outcome = :outcome or id = :also order by id for key share
                        """)
                .param("outcome", outcome.name())
                .param("also", also.map(StageId::value).orElse(null))
                .query(StageQuery::line)
                .list()
                .stream()
                .filter(stage -> stage.outcome() == outcome)
                .sorted(Comparator.comparingInt(StageLine::position)
                        .thenComparingLong(stage -> stage.id().value()))
                .toList();
    }

    /**
     * Keeps everybody else from moving records and from changing stages until the transaction ends.
     *
     * @return all stages, in stage order
     */
    public List<StageLine> lockAll() {
        entities.flush();
        jdbc.sql("select id from stage order by id for update")
                .query(Long.class)
                .list();
        return inOrder();
    }

    /** All stages, in stage order, without a lock. */
    public List<StageLine> inOrder() {
        return jdbc.sql("select id, name, outcome, default_health, folded, position from stage order by position, id")
                .query(StageQuery::line)
                .list();
    }

    /** Stores a checked draft in a stage that exists and is locked. */
    public void describe(StageId id, StageDraft draft) {
        var stage = stages.findById(id.value()).orElseThrow();
        entities.refresh(stage);
        stage.describe(draft);
        stages.saveAndFlush(stage);
        feed.changed(Topic.STAGE, id.value());
    }

    /** Deletes a locked stage that holds nothing. */
    public void remove(StageId id) {
        stages.delete(stages.findById(id.value()).orElseThrow());
        stages.flush();
        feed.changed(Topic.STAGE, id.value());
    }
}
