package app.evergreen.security;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AppUserRepository extends Repository<AppUser, Long> {

    AppUser save(AppUser user);

    Optional<AppUser> findById(long id);

    Optional<AppUser> findByUsername(String username);

    long count();
}
