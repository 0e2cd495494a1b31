package app.evergreen.activity;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ActivityRepository extends Repository<Activity, Long> {

    Activity saveAndFlush(Activity activity);

    void flush();

    Optional<Activity> findById(long id);

    /** These activities, each locked in the order of ids. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Activity a where a.id in :ids order by a.id")
    List<Activity> lock(Collection<Long> ids);

    /** The open activities of a subject, each locked in the order of ids. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select a from Activity a where a.subjectId = :subject and a.doneAt is null and a.cancelledAt is null order by a.id")
    List<Activity> lockOpenOf(long subject);

    /** The open activities of an assignee, each locked in the order of ids. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select a from Activity a where a.assigneeId = :assignee and a.doneAt is null and a.cancelledAt is null order by a.id")
    List<Activity> lockOpenOfAssignee(long assignee);
}
