package app.evergreen.crm;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CrmStageRepository extends Repository<CrmStage, Long> {

    CrmStage saveAndFlush(CrmStage stage);

    void delete(CrmStage stage);

    void flush();

    Optional<CrmStage> findById(long id);

    @Query("select coalesce(max(s.position), 0) from CrmStage s")
    int lastPosition();

    @Query("select s from CrmStage s order by s.position, s.id limit 1")
    Optional<CrmStage> first();

    /** Keeps these stages, and whether they are won, as they are until the transaction ends. */
    @Query(nativeQuery = true, value = "select * from crm_stage where id in (:ids) order by id for key share")
    List<CrmStage> hold(Collection<Long> ids);

    /** Keeps everybody else from moving leads and from changing stages until the transaction ends; in the order of ids. */
    @Query(nativeQuery = true, value = "select * from crm_stage order by id for update")
    List<CrmStage> lockAll();
}
