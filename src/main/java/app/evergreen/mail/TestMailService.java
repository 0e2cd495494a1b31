package app.evergreen.mail;

import app.evergreen.base.Text;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.Rights;
import app.evergreen.security.SignedIn;
import com.vaadin.flow.i18n.I18NProvider;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Sends a mail to whoever asks for it, past the outbox, to see at once what the mail server says. */
@Service
@RequiredArgsConstructor
@RolesAllowed(Rights.CONFIGURE)
public class TestMailService {

    private final MailSettings settings;
    private final MailServer server;
    private final MailState state;
    private final I18NProvider texts;
    private final CurrentUser currentUser;
    private final JdbcClient jdbc;
    private final Clock clock;

    /** Sends a mail to the current user. It may take a minute until a server that stalls is given up: not for a page's own thread. */
    public TestMailResult send() {
        var me = currentUser.get();
        var address = address(me);
        if (address.isEmpty()) {
            return new TestMailResult.NotSent(Text.of("mail.test.no-address"));
        }
        return settings.complete()
                ? send(letter(me, address.get()))
                : new TestMailResult.NotSent(Text.of("mail.test.no-server"));
    }

    private Optional<String> address(SignedIn me) {
        return jdbc.sql("select email from app_user where id = :me and email is not null")
                .param("me", me.id().value())
                .query(String.class)
                .optional();
    }

    private TestMailResult send(Letter letter) {
        try (var line = server.line()) {
            return switch (line.handOver(letter, clock.instant())) {
                case HandOver.Taken() -> {
                    state.worked(MailDirection.OUT);
                    yield new TestMailResult.Sent(letter.address());
                }
                case HandOver.Failed(var trouble, var answer) -> new TestMailResult.NotSent(trouble.words(answer));
            };
        }
    }

    private Letter letter(SignedIn me, String address) {
        var text = texts.getTranslation("mail.test.text", me.locale(), settings.publicUrl());
        return new Letter(
                settings.newMessageId(),
                "",
                List.of(new Letter.Addressee(me.displayName(), address)),
                address,
                settings.from(),
                texts.getTranslation("mail.test.title", me.locale()),
                List.of(),
                me.locale(),
                text,
                LetterText.page(me.locale(), "<p>" + text + "</p>"),
                List.of(),
                Optional.empty());
    }
}
