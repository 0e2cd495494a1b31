package app.evergreen.thread;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.base.Subjects;
import app.evergreen.remote.RemotePictures;
import app.evergreen.support.Desk;
import com.sun.net.httpserver.HttpServer;
import com.vaadin.flow.component.button.Button;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Pictures of a mail that lie elsewhere: they wait for a reader who wants to see them, and come through this house then. */
@NullUnmarked
class OutsidePicturesTest extends ThreadOnDesk {

    private static final String BLOCKED = "2 images on other servers are not shown.";

    @Autowired
    private OutsidePosts outside;

    @Autowired
    private OutsidePictureDownload downloads;

    @Autowired
    private Subjects subjects;

    @Autowired
    private TransactionTemplate transaction;

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void openServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            var picture = "GIF89a".getBytes(ISO_8859_1);
            exchange.sendResponseHeaders(200, picture.length);
            exchange.getResponseBody().write(picture);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void closeServer() {
        server.stop(0);
    }

    @Test
    void aPictureIsGivenOutByItsNumberInTheEntry() throws IOException {
        var entry = arrived();

        try (var remote = new RemotePictures(address -> true, Duration.ofSeconds(5))) {
            var pictures = new OutsidePictures(jdbc, subjects, remote);
            assertThat(asAnna(() -> pictures.fetch(entry, 0))).isPresent();
            assertThat(asAnna(() -> pictures.fetch(entry, 1))).isPresent();
            assertThat(asAnna(() -> pictures.fetch(entry, 2))).isEmpty();
            assertThat(asAnna(() -> pictures.fetch(new EntryId(99_999), 0))).isEmpty();
            assertThat(asAnna(() -> pictures.fetch(noted("No mail"), 0))).isEmpty();
            var given = asAnna(() -> new OutsidePictureDownload(pictures).download(entry.value(), 0));
            assertThat(given.getHeaders().getFirst("Content-Type")).isEqualTo("image/gif");
            assertThat(given.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(given.getHeaders().getFirst("Content-Security-Policy")).startsWith("sandbox");
        }
    }

    @Test
    void aPictureOfThisMachineIsGivenToNobody() {
        var entry = arrived();

        assertThat(asAnna(() -> downloads.download(entry.value(), 0)).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(asked).hasValue(0);
    }

    @Test
    void picturesAreShownToWhoAsksAndToNobodyElse() {
        var entry = arrived();
        var annas = open("anna");
        var sams = open("sam");
        assertThat(annas.shown("blocked-pictures")).singleElement().asString().startsWith(BLOCKED);
        assertThat(bodies(annas)).allSatisfy(body -> assertThat(body).doesNotContain(" src="));

        annas.press("Show images");

        assertThat(annas.shown("blocked-pictures")).isEmpty();
        assertThat(bodies(annas))
                .satisfiesExactly(
                        body -> assertThat(body).contains(source(entry, 0)).doesNotContain("data-picture"),
                        tail -> assertThat(tail).contains(source(entry, 1)).doesNotContain("data-picture"));
        assertThat(sams.shown("blocked-pictures")).singleElement().asString().startsWith(BLOCKED);
        assertThat(open("anna").shown("blocked-pictures")).hasSize(1);
    }

    @Test
    void theButtonSaysWhosePicturesItShows() {
        arrived();

        assertThat(button(open("anna")).getAriaLabel())
                .hasValueSatisfying(name -> assertThat(name).startsWith("Show images in the message by Ines Duarte, "));
    }

    @Test
    void whatIsThereToTellThatItWasLoadedIsNoPicture() {
        arrived("<p>Hi<img src='https://out.test/1' width='1px'><img src='https://out.test/2' style='DISPLAY : none'>"
                + "<img src='https://out.test/3' style='max-width:9px;height:0px!important'></p>");

        assertThat(open("anna").shown("blocked-pictures")).isEmpty();
    }

    @Test
    void noMoreThanFiftyAreShown() {
        arrived("<p>" + "<img src='https://out.test/a.png'>".repeat(52) + "</p>");
        var annas = open("anna");

        annas.press("Show images");

        assertThat(annas.shown("blocked-pictures")).containsExactly(BLOCKED);
    }

    private EntryId arrived() {
        var picture = "<p><img src='http://localhost:%d/a.gif?to=ines&amp;x=1' alt='Plan'></p>"
                .formatted(server.getAddress().getPort());
        return arrived(picture, picture);
    }

    private EntryId arrived(String html) {
        return arrived(html, "");
    }

    private EntryId arrived(String html, String quoted) {
        var sender = new OutsideSender("Ines Duarte", ADDRESS, "Plan", Optional.empty(), false);
        return asAnna(() -> transaction.execute(
                status -> outside.post(record, new OutsideMessage(sender, html, quoted, List.of()))));
    }

    private static String source(EntryId entry, int number) {
        return "src=\"entries/" + entry.value() + "/pictures/" + number + "\"";
    }

    private static Button button(Desk desk) {
        return desk.window().find(Button.class).withText("Show images").single();
    }
}
