package app.evergreen.crm;

import app.evergreen.base.Ranks;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one order of a pipeline column (R5.4): by (rank, id), the smallest on top, filtered views or not. */
@Component
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
class LeadColumn {

    private final JdbcClient jdbc;

    long top(CrmStageId stage) {
        return Ranks.top(first(stage));
    }

    private OptionalLong first(CrmStageId stage) {
        return rank(jdbc.sql("select rank from crm_lead where crm_stage_id = :stage order by rank, id limit 1")
                .param("stage", stage.value()));
    }

    /** Puts a lead that is in the stage already right below another one, or on top where that one is not in the stage. */
    void put(LeadId lead, CrmStageId stage, Optional<LeadId> below) {
        write(lead, below.flatMap(above -> rankBelow(stage, above, lead)).orElseGet(() -> top(stage)));
    }

    private Optional<Long> rankBelow(CrmStageId stage, LeadId above, LeadId lead) {
        var rankAbove = rankOf(above, stage);
        if (rankAbove.isEmpty()) {
            return Optional.empty();
        }
        var between = Ranks.between(rankAbove, next(stage, above, lead));
        return Optional.of(between.orElseGet(() -> afterNumberingAnew(stage, above, lead)));
    }

    private OptionalLong rankOf(LeadId lead, CrmStageId stage) {
        return rank(jdbc.sql("select rank from crm_lead where id = :id and crm_stage_id = :stage")
                .param("id", lead.value())
                .param("stage", stage.value()));
    }

    private OptionalLong next(CrmStageId stage, LeadId above, LeadId lead) {
        return rank(jdbc.sql("""
                        select rank from crm_lead where crm_stage_id = :stage and id <> :lead
                            and (rank, id) > (select rank, id from crm_lead where id = :above)
                        order by rank, id limit 1
                        """)
                .param("stage", stage.value())
                .param("lead", lead.value())
                .param("above", above.value()));
    }

    private long afterNumberingAnew(CrmStageId stage, LeadId above, LeadId lead) {
        var order = inOrder(stage);
        for (var place = 0; place < order.size(); place++) {
            write(order.get(place), Ranks.numbered(place));
        }
        return Ranks.between(rankOf(above, stage), next(stage, above, lead)).orElseThrow();
    }

    List<LeadId> inOrder(CrmStageId stage) {
        return jdbc.sql("select id from crm_lead where crm_stage_id = :stage order by rank, id")
                .param("stage", stage.value())
                .query((row, number) -> new LeadId(row.getLong("id")))
                .list();
    }

    /** Puts these leads on top of a stage that they are in already, in this order. */
    void putOnTop(List<LeadId> leads, CrmStageId stage) {
        for (var lead : leads.reversed()) {
            put(lead, stage, Optional.empty());
        }
    }

    private void write(LeadId lead, long rank) {
        jdbc.sql("update crm_lead set rank = :rank where id = :id")
                .param("rank", rank)
                .param("id", lead.value())
                .update();
    }

    private static OptionalLong rank(JdbcClient.StatementSpec question) {
        return question.query(Long.class).list().stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }
}
