package app.evergreen.base;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** How files are given out that people outside the house have made: no browser runs them, guesses what they are, or keeps them. */
public final class OutsideContent {

    private OutsideContent() {}

    /** The headers of such an answer, but for its media type. */
    public static HttpHeaders headers(ContentDisposition disposition) {
        var headers = new HttpHeaders();
        headers.setContentDisposition(disposition);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", "sandbox; default-src 'none'");
        headers.setCacheControl("private, no-store");
        return headers;
    }
}
