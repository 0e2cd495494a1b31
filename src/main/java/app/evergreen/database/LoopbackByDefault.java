package app.evergreen.database;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * With the embedded database (a first look, a workstation) Evergreen listens to this machine only. Who names an address
 * or a database has decided otherwise.
 */
class LoopbackByDefault implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!OutsideDatabase.isNamed(environment)) {
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource("loopback by default", Map.of("server.address", "127.0.0.1")));
        }
    }
}
