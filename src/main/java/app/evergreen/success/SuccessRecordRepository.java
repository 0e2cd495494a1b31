package app.evergreen.success;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SuccessRecordRepository extends Repository<SuccessRecord, Long> {

    /** Stores the record and publishes what it tells. */
    SuccessRecord saveAndFlush(SuccessRecord record);

    void delete(SuccessRecord record);

    void flush();

    @Query("select r.standing.lastOpenStageId from SuccessRecord r where r.id = :id")
    Optional<Long> lastOpenStage(long id);

    Optional<SuccessRecord> findByLeadId(long lead);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from SuccessRecord r where r.id = :id")
    Optional<SuccessRecord> lock(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from SuccessRecord r where r.standing.stageId = :stage order by r.id")
    List<SuccessRecord> lockAllIn(long stage);
}
