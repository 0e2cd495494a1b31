package app.evergreen.success;

import app.evergreen.base.Subject;
import app.evergreen.crm.LeadChanged;
import app.evergreen.partner.PartnerChanged;
import app.evergreen.partner.PartnersMerged;
import app.evergreen.tag.TagChanged;
import app.evergreen.thread.ThreadService;
import java.util.EnumSet;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Rewrites what records took from a source, in the transaction that changes the source (R3.2). */
@Component
@RequiredArgsConstructor
class SourceListener {

    private static final Set<RecordField> TOLD = EnumSet.of(RecordField.TITLE, RecordField.CUSTOMER);
    private static final String OF_PARTNER = "customer_id = :id or typed_customer_id = :id";

    private final RecordRewriting rewriting;
    private final SourceQuery sources;
    private final ThreadService threads;

    @EventListener
    void partnerChanged(PartnerChanged event) {
        rewriting.rewrite(rewriting.ids(OF_PARTNER, event.partner().value()), TOLD, record -> {});
    }

    @EventListener
    void leadChanged(LeadChanged event) {
        var ids = rewriting.ids("lead_id = :id", event.lead().value());
        if (!ids.isEmpty()) {
            sources.holdLead(event.lead().value());
            rewriting.rewrite(ids, TOLD, record -> {});
        }
    }

    @EventListener
    void tagChanged(TagChanged event) {
        var ofTag = "id in (select record_id from record_tag where tag_id = :id)";
        rewriting.rewrite(rewriting.ids(ofTag, event.tag().value()), Set.of(), record -> {});
    }

    /** After the leads have followed: their records then have the right customer already. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void partnersMerged(PartnersMerged event) {
        rewriting.rewrite(rewriting.ids(OF_PARTNER, event.from().value()), Set.of(), record -> {
            record.followMerge(event.from(), event.into());
            threads.system(
                    Subject.record(record.id().value()),
                    "thread.event.partners-merged",
                    event.fromName(),
                    event.intoName());
        });
    }
}
