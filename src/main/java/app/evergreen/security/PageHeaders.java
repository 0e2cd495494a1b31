package app.evergreen.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * What a page may load and run. Scripts need our own address or the page's own random nonce; Vaadin's client makes functions from text
 * that the server sends, so {@code unsafe-eval} has to stay, and its components set styles in place.
 */
@Component
class PageHeaders implements VaadinServiceInitListener {

    static final String HEADER = "Content-Security-Policy";
    /** For everything that is no page. */
    static final String STRICT = policy("'self'");

    static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    private static final int NONCE_BYTES = 18;

    private final SecureRandom random = new SecureRandom();

    private static String policy(String scripts) {
        return "default-src 'self'; script-src " + scripts
                + "; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
                + "font-src 'self' data:; object-src 'none'; frame-src 'none'; base-uri 'self'; form-action 'self'; "
                + "frame-ancestors 'none'";
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(this::guard);
    }

    private void guard(IndexHtmlResponse page) {
        var bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().select("script").attr("nonce", nonce);
        var response = page.getVaadinResponse();
        response.setHeader(HEADER, policy("'self' 'nonce-" + nonce + "' 'unsafe-eval'"));
        // a page is forwarded to Vaadin's servlet, and such an answer leaves before Spring Security writes its headers
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Permissions-Policy", PERMISSIONS);
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
    }
}
