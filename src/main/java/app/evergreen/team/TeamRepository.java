package app.evergreen.team;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface TeamRepository extends Repository<Team, Long> {

    Team saveAndFlush(Team team);

    Optional<Team> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Team> findForUpdateById(long id);

    List<Team> findByLeaderId(long leader);

    void delete(Team team);

    void flush();
}
