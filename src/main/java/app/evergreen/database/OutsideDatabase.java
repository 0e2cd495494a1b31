package app.evergreen.database;

import lombok.AccessLevel;
import lombok.NoArgsConstructor;
import org.springframework.core.env.PropertyResolver;

/** Whether somebody named a PostgreSQL of their own. */
@NoArgsConstructor(access = AccessLevel.PRIVATE)
final class OutsideDatabase {

    static boolean isNamed(PropertyResolver environment) {
        return environment.containsProperty("spring.datasource.url");
    }
}
