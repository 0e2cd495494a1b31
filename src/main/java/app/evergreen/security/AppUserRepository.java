package app.evergreen.security;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface AppUserRepository extends Repository<AppUser, Long> {

    AppUser saveAndFlush(AppUser user);

    Optional<AppUser> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<AppUser> findForUpdateById(long id);

    Optional<AppUser> findByUsername(String username);

    long count();
}
