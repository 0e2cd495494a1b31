package app.evergreen.crm;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Leads. Their events are published by an explicit save only, after the row is written. */
interface LeadRepository extends Repository<CrmLead, Long> {

    CrmLead saveAndFlush(CrmLead lead);

    void delete(CrmLead lead);

    void flush();

    /** The lead, kept from everybody else until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from CrmLead l where l.id = :id")
    Optional<CrmLead> lock(long id);

    /** All leads of a stage, locked in the order of ids. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from CrmLead l where l.crmStageId = :stage order by l.id")
    List<CrmLead> lockColumn(long stage);

    /** All leads of a partner, locked in the order of ids. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from CrmLead l where l.partnerId = :partner order by l.id")
    List<CrmLead> lockOfPartner(long partner);
}
