package app.evergreen.success;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LostReasonRepository extends Repository<LostReason, Long> {

    LostReason saveAndFlush(LostReason reason);

    void delete(LostReason reason);

    void flush();

    Optional<LostReason> findById(long id);

    @Query("select coalesce(max(r.position), 0) from LostReason r")
    int lastPosition();

    /** All reasons, each locked in the order of ids. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from LostReason r order by r.id")
    List<LostReason> lockAll();
}
