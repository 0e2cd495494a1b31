package app.evergreen.partner;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PartnerRepository extends Repository<Partner, Long> {

    /** Listeners of what happened read the database, so it is written before they are told. */
    Partner saveAndFlush(Partner partner);

    Optional<Partner> findById(long id);

    List<Partner> findByCompanyIdOrderById(long companyId);

    /** Several partners are locked in the order of their ids, whoever asks. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Partner p where p.id in :ids order by p.id")
    List<Partner> lock(Collection<Long> ids);

    void delete(Partner partner);
}
