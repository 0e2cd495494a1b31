package app.evergreen.crm;

import app.evergreen.realtime.ChangeFeed;
import app.evergreen.realtime.Topic;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a change of a lead stage does to the leads in it. */
@Component
@RequiredArgsConstructor
class StageLeads {

    private final LeadRepository leads;
    private final LeadColumn column;
    private final ObjectProvider<LeadRecords> records;
    private final JdbcClient jdbc;
    private final ChangeFeed feed;

    List<CrmLead> lock(CrmStageId stage) {
        return leads.lockColumn(stage.value());
    }

    int withoutRecord(Collection<CrmLead> held) {
        var without = new HashSet<>(held.stream().map(CrmLead::id).toList());
        records.forEach(
                known -> without.removeAll(known.recordsOf(List.copyOf(without)).keySet()));
        return without.size();
    }

    /** For one moment, until all leads have followed, their flag and their stage's differ. */
    void deferFlagCheck() {
        jdbc.sql("set constraints crm_lead_stage_fk deferred").update();
    }

    void follow(CrmStage stage, List<CrmLead> held) {
        for (var lead : held) {
            leads.saveAndFlush(lead.follow(stage));
            feed.changed(Topic.LEAD, lead.id().value());
        }
    }

    void moveAll(List<CrmLead> held, CrmStage from, CrmStage to) {
        var order = column.inOrder(from.id());
        for (var lead : held) {
            leads.saveAndFlush(lead.moveTo(to, from.getName()));
            feed.changed(Topic.LEAD, lead.id().value());
        }
        column.putOnTop(order, to.id());
    }
}
