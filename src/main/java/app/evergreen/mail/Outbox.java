package app.evergreen.mail;

import app.evergreen.thread.EntryKind;
import app.evergreen.thread.Posted;
import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts each message into the outbox once for each address, in the transaction that keeps the message. */
@Component
@RequiredArgsConstructor
class Outbox {

    private final JdbcClient jdbc;

    /** Names that are reserved for examples belong to nobody, and nothing ever goes there (R2.2). */
    @EventListener
    void queue(Posted event) {
        if (event.kind() == EntryKind.MESSAGE) {
            jdbc.sql("""
                            insert into outbox (entry_id, address, queued_at)
                            select distinct on (r.address) e.id, r.address, e.at
                            from message_recipient r join thread_entry e on e.id = r.entry_id
                            where e.id = :entry and r.address !~* '[@.]example\\.(com|org|net)$'
                            """).param("entry", event.entry().value()).update();
        }
    }
}
