package app.evergreen.stage;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StageRepository extends Repository<Stage, Long> {

    Stage saveAndFlush(Stage stage);

    void delete(Stage stage);

    void flush();

    Optional<Stage> findById(long id);

    @Query("select coalesce(max(s.position), 0) from Stage s")
    int lastPosition();

    /** All stages in their order, each locked in the order of ids. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Stage s order by s.id")
    List<Stage> lockAll();
}
