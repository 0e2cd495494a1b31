package app.evergreen.realtime;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Collects what a transaction changes and hands it to PostgreSQL once, right before the commit. */
@Component
@RequiredArgsConstructor
class Announcements {

    private final JdbcClient jdbc;
    private final List<Consumer<Set<Topic>>> onCommit = new CopyOnWriteArrayList<>();

    /** Tells of each commit on this node what it has changed, before its command returns. */
    void onCommit(Consumer<Set<Topic>> told) {
        onCommit.add(told);
    }

    void add(Topic topic, long id) {
        ofThisTransaction()
                .computeIfAbsent(topic, none -> new LinkedHashSet<>())
                .add(id);
    }

    void addEverything(Topic topic) {
        add(topic, Wire.EVERYTHING);
    }

    @SuppressWarnings("unchecked")
    private Map<Topic, Set<Long>> ofThisTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A change is announced inside the transaction that makes it");
        }
        var known = (Map<Topic, Set<Long>>) TransactionSynchronizationManager.getResource(this);
        return known != null ? known : begin();
    }

    private Map<Topic, Set<Long>> begin() {
        var pending = new EnumMap<Topic, Set<Long>>(Topic.class);
        TransactionSynchronizationManager.bindResource(this, pending);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                jdbc.sql("select pg_notify(:channel, :payload)")
                        .param("channel", Wire.CHANNEL)
                        .param("payload", Wire.encode(pending))
                        .query((row, number) -> number)
                        .list();
            }

            @Override
            public void afterCommit() {
                onCommit.forEach(told -> told.accept(pending.keySet()));
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(Announcements.this);
            }
        });
        return pending;
    }
}
