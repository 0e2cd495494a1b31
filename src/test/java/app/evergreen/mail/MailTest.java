package app.evergreen.mail;

import app.evergreen.base.Subject;
import app.evergreen.security.Role;
import app.evergreen.security.SystemActor;
import app.evergreen.support.IntegrationTest;
import app.evergreen.support.Scenery;
import app.evergreen.support.TestClock;
import app.evergreen.thread.Draft;
import app.evergreen.thread.EntryId;
import app.evergreen.thread.PostResult;
import app.evergreen.thread.PostService;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What tests of outgoing mail share: a mail server in the same process, a success user, and a record whose customer has an address. */
@IntegrationTest
@NullUnmarked
abstract class MailTest {

    static final String CUSTOMER = "ines@tamarindo.test";
    static final String HOUSE = "success@house.test";

    static final GreenMail OUTSIDE = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @Autowired
    PostService posts;

    @Autowired
    Delivery delivery;

    @Autowired
    Postman postman;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    private SystemActor actor;

    Subject record;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        OUTSIDE.start();
        properties.add("evergreen.mail.host", () -> "localhost");
        properties.add("evergreen.mail.port", OUTSIDE.getSmtp()::getPort);
        properties.add("evergreen.mail.security", () -> "none");
        properties.add("evergreen.mail.from", () -> HOUSE);
        properties.add("evergreen.mail.reply-address", () -> "success+{token}@house.test");
        properties.add("evergreen.mail.public-url", () -> "https://evergreen.house.test/");
    }

    @BeforeEach
    void furnish() throws FolderException {
        postman.stop(); // a test delivers itself
        OUTSIDE.purgeEmailFromAllMailboxes();
        var scenery = new Scenery(jdbc);
        scenery.user("anna", Role.SUCCESS_USER);
        record = Subject.record(scenery.record("Guest messaging", "Onboarding"));
        address(CUSTOMER);
    }

    void address(String address) {
        jdbc.sql("update success_record set email = :email where id = :id")
                .param("email", address)
                .param("id", record.id())
                .update();
    }

    EntryId written(String html) {
        return written(Draft.of(html));
    }

    EntryId written(Draft draft) {
        return asAnna(() -> switch (posts.message(record, draft, posts.recipients(record))) {
            case PostResult.Done(var entry) -> entry;
            case PostResult.Invalid(var why) -> throw new AssertionError(why);
            case PostResult.Gone() -> throw new AssertionError("The record is gone");
        });
    }

    <T> T asAnna(Supplier<T> work) {
        return as("anna", work);
    }

    <T> T as(String username, Supplier<T> work) {
        return actor.as(username, work);
    }

    void deliver() {
        delivery.run(() -> true);
    }

    List<MimeMessage> arrived() {
        return List.of(OUTSIDE.getReceivedMessages());
    }

    /** One value of the only row in the outbox. */
    <T> T outbox(String column, Class<T> type) {
        return jdbc.sql("select " + column + " from outbox").query(type).single();
    }
}
