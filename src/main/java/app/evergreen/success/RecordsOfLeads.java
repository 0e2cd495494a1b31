package app.evergreen.success;

import app.evergreen.base.Text;
import app.evergreen.crm.LeadDeletionGuard;
import app.evergreen.crm.LeadId;
import app.evergreen.crm.LeadRecords;
import app.evergreen.stage.StageOutcome;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the pipeline which leads have a record; such a lead stays (R6.6). */
@Component
@RequiredArgsConstructor
class RecordsOfLeads implements LeadRecords, LeadDeletionGuard {

    private final JdbcClient jdbc;

    @Override
    public Map<LeadId, Link> recordsOf(Collection<LeadId> leads) {
        return leads.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                                select r.id, r.lead_id, r.title, r.outcome, s.name as stage_name
                                from success_record r join stage s on s.id = r.stage_id where r.lead_id in (:leads)
                                """)
                        .param("leads", leads.stream().map(LeadId::value).toList())
                        .query((row, number) -> Map.entry(
                                new LeadId(row.getLong("lead_id")),
                                new Link(
                                        row.getString("title"),
                                        row.getString("stage_name"),
                                        StageOutcome.ACHIEVED.name().equals(row.getString("outcome")),
                                        RecordDirectory.href(row.getLong("id")))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Optional<Text> recordOf(LeadId lead) {
        return Optional.ofNullable(recordsOf(List.of(lead)).get(lead))
                .map(record -> Text.of("success.lead.has-record", record.title()));
    }
}
