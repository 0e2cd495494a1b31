package app.evergreen.remote;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RemoteConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    RemotePictures remotePictures() {
        return new RemotePictures(PublicAddresses::contain, PATIENCE);
    }
}
