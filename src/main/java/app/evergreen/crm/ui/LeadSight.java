package app.evergreen.crm.ui;

import app.evergreen.crm.CrmStageLine;
import app.evergreen.crm.CrmStageQuery;
import app.evergreen.crm.LeadId;
import app.evergreen.crm.LeadPage;
import app.evergreen.crm.LeadQuery;
import app.evergreen.crm.LeadRecords;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What a lead's page shows, read in a fixed number of queries.
 *
 * @param page the lead itself
 * @param record the way to its success record, if it has one
 * @param stages all lead stages, in stage order
 */
record LeadSight(LeadPage page, Optional<LeadRecords.Link> record, List<CrmStageLine> stages) {

    @Component
    @RequiredArgsConstructor
    static class Reader {

        private final LeadQuery leads;
        private final CrmStageQuery stages;
        private final ObjectProvider<LeadRecords> records;

        Optional<LeadSight> read(LeadId id) {
            return leads.page(id).map(page -> new LeadSight(page, recordOf(id), stages.all()));
        }

        private Optional<LeadRecords.Link> recordOf(LeadId id) {
            return records.stream()
                    .flatMap(known -> known.recordsOf(List.of(id)).values().stream())
                    .findFirst();
        }
    }
}
