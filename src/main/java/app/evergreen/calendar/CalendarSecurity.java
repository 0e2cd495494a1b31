package app.evergreen.calendar;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** A calendar cannot log in: what is below this path asks for nothing but a known secret, and makes no session. */
@Configuration(proxyBeanMethods = false)
class CalendarSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain calendars(HttpSecurity http) {
        return http.securityMatcher("/calendar/*")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }
}
