package app.evergreen.crm;

import app.evergreen.base.Subject;
import app.evergreen.partner.PartnerChanged;
import app.evergreen.partner.PartnerId;
import app.evergreen.partner.PartnerUse;
import app.evergreen.partner.PartnersMerged;
import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import app.evergreen.thread.ThreadService;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Leads follow their partners: a new name is found, merged ones are re-pointed, one that a lead refers to is not deleted. */
@Component
@RequiredArgsConstructor
class LeadPartners implements PartnerUse {

    private final LeadRepository leads;
    private final LeadSearchText searchText;
    private final ThreadService threads;
    private final ChangeFeed feed;
    private final JdbcClient jdbc;

    @EventListener
    void changed(PartnerChanged event) {
        leads.flush();
        for (var lead : leads.lockOfPartner(event.partner().value())) {
            leads.saveAndFlush(lead.findBy(searchText.of(lead.fields())));
            feed.changed(Topic.LEAD, lead.id().value());
        }
    }

    /** Before those that take something from a lead: they read the partner that it has then. */
    @EventListener
    @Order(0)
    void merged(PartnersMerged event) {
        leads.flush();
        for (var lead : leads.lockOfPartner(event.from().value())) {
            leads.saveAndFlush(lead.belongTo(event.into()).findBy(searchText.of(lead.fields())));
            threads.system(
                    Subject.lead(lead.id().value()),
                    "thread.event.partners-merged",
                    event.fromName(),
                    event.intoName());
            feed.changed(Topic.LEAD, lead.id().value());
        }
    }

    @Override
    public List<Use> uses(PartnerId partner) {
        return jdbc.sql("""
                        select l.id, l.title, s.name as stage from crm_lead l join crm_stage s on s.id = l.crm_stage_id
                        where l.partner_id = :partner order by l.created_at desc, l.id desc
                        """)
                .param("partner", partner.value())
                .query((row, number) -> new Use(
                        Subject.lead(row.getLong("id")),
                        row.getString("title"),
                        "leads/" + row.getLong("id"),
                        row.getString("stage")))
                .list();
    }
}
