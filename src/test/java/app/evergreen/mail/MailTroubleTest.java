package app.evergreen.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.evergreen.base.Text;
import app.evergreen.security.Role;
import app.evergreen.support.Scenery;
import app.evergreen.thread.EntryId;
import app.evergreen.thread.MailMark;
import app.evergreen.thread.MailMarks;
import app.evergreen.thread.PostResult;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** What does not go well is tried again, given up in the end, and never passed over in silence. */
@NullUnmarked
class MailTroubleTest extends MailTest {

    @Autowired
    private MailSettings settings;

    @Autowired
    private MailTokens tokens;

    @Autowired
    private Claims claims;

    @Autowired
    private Letters letters;

    @Autowired
    private HouseLetters houseLetters;

    @Autowired
    private Settling settling;

    @Autowired
    private MailMarks marks;

    @Autowired
    private MailStatusQuery status;

    @Autowired
    private Bounces bounces;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aMessageSaysHowFarItHasCome() {
        var entry = written("<p>Dear Ines</p>");
        assertThat(mark(entry)).isEqualTo(waiting());

        deliver();

        assertThat(mark(entry)).isEqualTo(new MailMark(CUSTOMER, MailMark.State.SENT, Optional.empty(), false));
        assertThat(asManager(() -> status.now().ways().get(MailDirection.OUT).lastSuccess()))
                .contains(clock.instant());
    }

    @Test
    void aServerThatIsAwayIsAskedAgainAfterGrowingPauses() throws IOException {
        var entry = written("<p>Dear Ines</p>");
        try (var away = away()) {
            deliverTo(away);
            assertThat(mark(entry).state()).isEqualTo(MailMark.State.WAITING);
            assertThat(mark(entry).why().map(Text::key)).contains("mail.trouble.UNREACHABLE");

            for (var minutes : List.of(1, 2, 4, 8)) {
                clock.advance(Duration.ofMinutes(minutes).minusSeconds(1));
                deliverTo(away);
                var asked = outbox("attempts", Integer.class);
                clock.advance(Duration.ofSeconds(1));
                deliverTo(away);
                assertThat(outbox("attempts", Integer.class)).isEqualTo(asked + 1);
            }
        }
        clock.advance(Duration.ofMinutes(16));
        deliver();
        assertThat(mark(entry)).isEqualTo(new MailMark(CUSTOMER, MailMark.State.SENT, Optional.empty(), false));
    }

    @Test
    void afterADayItIsGivenUpAndCanBeTriedAgain() throws IOException {
        var entry = written("<p>Dear Ines</p>");
        try (var away = away()) {
            for (var hour = 0; hour <= 25; hour++) {
                deliverTo(away);
                clock.advance(Duration.ofHours(1));
            }
        }
        assertThat(mark(entry).state()).isEqualTo(MailMark.State.FAILED);
        assertThat(asManager(() -> status.now().failed())).singleElement().satisfies(failed -> {
            assertThat(failed.address()).isEqualTo(CUSTOMER);
            assertThat(failed.title()).isEqualTo("Guest messaging");
            assertThat(failed.href()).contains("records/" + record.id() + "?entry=" + entry.value());
        });

        assertThat(asAnna(() -> posts.tryAgain(entry))).isEqualTo(new PostResult.Done(entry));
        assertThat(mark(entry)).isEqualTo(waiting());
        deliver();
        assertThat(mark(entry).state()).isEqualTo(MailMark.State.SENT);
    }

    @Test
    void whatIsRefusedForGoodIsNotAskedForAgain() throws IOException {
        var entry = written("<p>Dear Ines</p>");
        try (var server = new ScriptedServer().answer("RCPT", "550 unknown user")) {
            deliverTo(server);
        }

        assertThat(mark(entry).state()).isEqualTo(MailMark.State.FAILED);
        assertThat(mark(entry).why()).contains(Text.of("mail.trouble.REFUSED", "550 unknown user"));
        assertThat(asManager(status::alarms)).isEmpty();
    }

    @Test
    void oneMailThatIsRefusedHoldsUpNoOther() throws IOException {
        written("<p>First</p>");
        var second = written("<p>Second</p>");
        try (var server = new ScriptedServer().answer("RCPT", "450 greylisted")) {
            deliverTo(server);
        }

        assertThat(outbox("count(*)", Integer.class)).isEqualTo(2);
        assertThat(mark(second).why()).contains(Text.of("mail.trouble.LATER", "450 greylisted"));
    }

    @Test
    void whatWaitedForTheServerAloneGoesAsSoonAsItIsBack() throws IOException {
        var first = written("<p>First</p>");
        try (var away = away()) {
            for (var attempt = 0; attempt < 6; attempt++) {
                deliverTo(away);
                clock.advance(Duration.ofHours(1));
            }
            deliverTo(away);
        }
        var second = written("<p>Second</p>");

        deliver();

        assertThat(mark(second).state()).isEqualTo(MailMark.State.SENT);
        assertThat(mark(first).state()).isEqualTo(MailMark.State.SENT);
    }

    @Test
    void managersLearnThatMailHasBeenFailingForAnHour() throws IOException {
        written("<p>Dear Ines</p>");
        try (var away = away()) {
            deliverTo(away);
        }
        assertThat(asManager(status::alarms)).isEmpty();

        clock.advance(Duration.ofHours(1));
        assertThat(asManager(status::alarms)).containsOnlyKeys(MailDirection.OUT);

        deliver();
        assertThat(asManager(status::alarms)).isEmpty();
    }

    @Test
    void whatCameBackWasNotDelivered() {
        var entry = written("<p>Dear Ines</p>");
        deliver();

        transaction.executeWithoutResult(running -> {
            assertThat(bounces.cameBack(entry, Optional.of("nobody@else.test"), "x"))
                    .isFalse();
            assertThat(bounces.cameBack(entry, Optional.of("INES@tamarindo.test"), "5.1.1 no such user"))
                    .isTrue();
        });

        assertThat(mark(entry))
                .isEqualTo(new MailMark(
                        CUSTOMER,
                        MailMark.State.FAILED,
                        Optional.of(Text.of("mail.trouble.BOUNCED", "5.1.1 no such user")),
                        false));
    }

    @Test
    void whoMayNotWriteSendsNothingAgain() {
        var entry = written("<p>Dear Ines</p>");
        new Scenery(jdbc).user("sam", Role.SALES);

        assertThatThrownBy(() -> as("sam", () -> posts.tryAgain(entry))).isInstanceOf(AccessDeniedException.class);
    }

    private <T> T asManager(Supplier<T> work) {
        if (jdbc.sql("select count(*) from app_user where username = 'mona'")
                        .query(Integer.class)
                        .single()
                == 0) {
            new Scenery(jdbc).user("mona", Role.SUCCESS_MANAGER);
        }
        return as("mona", work);
    }

    private static ScriptedServer away() {
        return new ScriptedServer().answer("HELLO", "421 closed for today");
    }

    private void deliverTo(ScriptedServer server) {
        var elsewhere = new MailSettings(
                "localhost", server.port(), MailSecurity.NONE, "", "", HOUSE, settings.replyAddress(), "", "");
        new Delivery(elsewhere, new MailServer(elsewhere), tokens, claims, letters, houseLetters, settling, clock)
                .run(() -> true);
    }

    private static MailMark waiting() {
        return new MailMark(CUSTOMER, MailMark.State.WAITING, Optional.empty(), false);
    }

    private MailMark mark(EntryId entry) {
        return marks.of(List.of(entry)).get(entry).getFirst();
    }
}
