package app.evergreen.mail.inbound;

import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is known under an address. */
@Component
@RequiredArgsConstructor
class Correspondents {

    private final JdbcClient jdbc;

    /** What we call whoever writes from this address: persons before companies. */
    Optional<String> name(String address) {
        return jdbc.sql("""
                        select name from partner where lower(email) = lower(:address) and not archived
                        order by kind = 'COMPANY', id limit 1
                        """).param("address", address).query(String.class).optional();
    }
}
