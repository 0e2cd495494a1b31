package app.evergreen.demo;

import app.evergreen.base.Ranks;
import app.evergreen.stage.StageOutcome;
import java.util.stream.IntStream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** Fills the tables of partners, leads and success records, in that order. */
@RequiredArgsConstructor
class LoadSubjects {

    private final JdbcOperations jdbc;
    private final LoadPlan plan;

    void fill() {
        BulkRows.into(
                jdbc,
                "partner (id, kind, name, company_id, phone, mobile, email, search_text, created_at)",
                rows -> IntStream.range(0, plan.partners())
                        .mapToObj(plan::partner)
                        .forEach(it -> partner(rows, it)));
        BulkRows.into(
                jdbc,
                "crm_lead (id, title, partner_id, contact_name, phone, email, expected_revenue, salesperson_id, team_id,"
                        + " crm_stage_id, won, rank, search_text, created_at)",
                rows -> IntStream.range(0, plan.leads()).forEach(number -> lead(rows, number, plan.lead(number))));
        BulkRows.into(
                jdbc,
                "success_record (id, title, customer_id, mobile, email, typed_title, typed_customer_id, lead_id,"
                        + " lead_fixed, team_id, success_partner_id, stage_id, outcome, stage_since, last_open_stage_id,"
                        + " rank, health_by_hand, renewal_date, lost_reason_id, lost_comment, closed_by, closed_at,"
                        + " handed_off_at, taken_at, search_text, created_by, created_at)",
                rows -> IntStream.range(0, plan.records())
                        .mapToObj(plan::record)
                        .forEach(it -> record(rows, it)));
        BulkRows.into(
                jdbc,
                "record_tag (record_id, tag_id)",
                rows -> IntStream.range(0, plan.records())
                        .mapToObj(plan::record)
                        .forEach(record -> record.tags().forEach(tag -> rows.add(record.id(), tag.id()))));
    }

    private static void partner(BulkRows rows, LoadedPartner partner) {
        var company = partner.company();
        rows.add(
                partner.id(),
                partner.kind(),
                partner.name(),
                company == null ? null : company.id(),
                partner.phone(),
                partner.mobile(),
                partner.email(),
                partner.searchText(),
                partner.createdAt());
    }

    private static void lead(BulkRows rows, int number, LoadedLead lead) {
        rows.add(
                lead.id(),
                lead.title(),
                lead.partner().id(),
                lead.contact(),
                lead.phone(),
                lead.email(),
                lead.revenue(),
                lead.salesperson().id(),
                lead.team().id(),
                lead.path().getLast().id(),
                lead.won(),
                rank(number),
                lead.searchText(),
                lead.createdAt());
    }

    /** Younger ones stand above older ones, as if each had come in on top. */
    private static long rank(int number) {
        return -number * Ranks.GAP;
    }

    private static void record(BulkRows rows, LoadedRecord record) {
        var lead = record.lead();
        var end = record.end();
        var reason = end == null ? null : end.reason();
        var lastOpen = record.path().getLast();
        rows.add(
                record.id(),
                record.title(),
                record.customer().id(),
                record.mobile(),
                record.email(),
                lead == null ? record.title() : null,
                lead == null ? record.customer().id() : null,
                lead == null ? null : lead.id(),
                lead != null,
                record.team() == null ? null : record.team().id(),
                id(record.partner()),
                end == null ? lastOpen.id() : end.stage().id(),
                outcome(end),
                end == null ? record.reached(record.path().size() - 1) : end.at(),
                end == null ? null : lastOpen.id(),
                rank(record.number()),
                record.health(),
                record.renewal(),
                id(reason),
                reason == null || end == null ? null : end.comment(),
                end == null ? null : end.by().id(),
                end == null ? null : end.at(),
                lead == null ? null : record.createdAt(),
                lead == null || record.waits() ? null : record.takenAt(),
                record.searchText(),
                record.creator().id(),
                record.createdAt());
    }

    private static StageOutcome outcome(LoadedRecord.@Nullable End end) {
        if (end == null) {
            return StageOutcome.OPEN;
        }
        return end.reason() == null ? StageOutcome.ACHIEVED : StageOutcome.LOST;
    }

    private static @Nullable Long id(LoadHouse.@Nullable Named named) {
        return named == null ? null : named.id();
    }
}
