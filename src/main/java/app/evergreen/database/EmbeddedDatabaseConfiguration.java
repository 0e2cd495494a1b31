package app.evergreen.database;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Gives Spring Boot the embedded database's address; everything that uses it is stopped before it. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabaseConfiguration.WithoutOutsideDatabase.class)
class EmbeddedDatabaseConfiguration {

    @Bean
    EmbeddedDatabase embeddedDatabase(
            @Value("${evergreen.data-dir}") Path path, Clock clock, ApplicationContext context) {
        return EmbeddedDatabase.start(path, Map.of(), clock, () -> end(context));
    }

    @SuppressWarnings("SystemExitOutsideMain") // a supervisor sees that it did not end by itself
    private static void end(ApplicationContext context) {
        System.exit(SpringApplication.exit(context, () -> 1));
    }

    @Bean
    JdbcConnectionDetails embeddedDatabaseConnection(EmbeddedDatabase database) {
        return new EmbeddedConnection(database.login());
    }

    private record EmbeddedConnection(Login login) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return login.url();
        }

        @Override
        public String getUsername() {
            return login.username();
        }

        @Override
        public String getPassword() {
            return login.password();
        }
    }

    static class WithoutOutsideDatabase implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !OutsideDatabase.isNamed(context.getEnvironment());
        }
    }
}
