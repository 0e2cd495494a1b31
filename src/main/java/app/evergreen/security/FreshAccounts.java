package app.evergreen.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lombok.RequiredArgsConstructor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets each request act with the rights of this moment, and ends the session of somebody who has been deactivated or who logged in
 * twelve hours ago: the browser then asks for a new log-in and comes back to where it was.
 */
@RequiredArgsConstructor
class FreshAccounts extends OncePerRequestFilter {

    private final Accounts accounts;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        var context = SecurityContextHolder.getContext();
        if (!accounts.refresh(context)) {
            new SecurityContextLogoutHandler().logout(request, response, context.getAuthentication());
        }
        rest.doFilter(request, response);
    }
}
