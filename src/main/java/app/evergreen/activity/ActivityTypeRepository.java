package app.evergreen.activity;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ActivityTypeRepository extends Repository<ActivityType, Long> {

    ActivityType saveAndFlush(ActivityType type);

    void delete(ActivityType type);

    void flush();

    Optional<ActivityType> findById(long id);

    @Query("select coalesce(max(t.position), 0) from ActivityType t")
    int lastPosition();

    @Query("select t from ActivityType t where t.archived = false order by t.position, t.id")
    List<ActivityType> active();

    /** All types, each locked in the order of ids. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from ActivityType t order by t.id")
    List<ActivityType> lockAll();
}
