package app.evergreen.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(jsr250Enabled = true)
class SecurityConfiguration {

    /** Health is open; nothing else of the actuator is. */
    @Bean
    @Order(1)
    SecurityFilterChain actuator(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.requestMatchers(EndpointRequest.to("health"))
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain application(
            HttpSecurity http, UserDirectory directory, LoginThrottle throttle, Accounts accounts) {
        var login = new ThrottledLogin(directory, passwordEncoder(), throttle);
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/css/**", "/icons/**", "/js/**")
                        .permitAll())
                .authenticationManager(new ProviderManager(login))
                .addFilterAfter(new FreshAccounts(accounts), SecurityContextHolderFilter.class)
                .headers(SecurityConfiguration::guard)
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        // an address without a page is Vaadin's to answer, with ours that says so
                        vaadin -> vaadin.loginView("/login").anyRequest(AuthorizedUrl::authenticated))
                // after Vaadin's part, which names the page: else Spring makes up a page of its own
                .formLogin(form -> form.failureHandler((request, response, failure) ->
                        response.sendRedirect(request.getContextPath() + "/login?" + said(failure))))
                .build();
    }

    private static String said(AuthenticationException failure) {
        return failure instanceof TooManyAttempts tooMany ? "wait=" + tooMany.seconds() : "error";
    }

    private static void guard(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(PageHeaders.STRICT))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PageHeaders.PERMISSIONS));
    }

    @Bean
    static PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
