package app.evergreen.mail.ui;

import app.evergreen.base.ui.Messages;
import app.evergreen.mail.TestMailResult;
import app.evergreen.mail.TestMailService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** A mail to oneself, with what the mail server says beside the button. */
final class TestMail extends Div {

    private final transient TestMailService tests;
    private final Button send = new Button(Messages.text("mail.test"), clicked -> send());
    private final Span result = new Span();

    TestMail(TestMailService tests) {
        this.tests = tests;
        addClassName("test-mail");
        send.setDisableOnClick(true);
        result.getElement().setAttribute("role", "status");
        add(send, result);
    }

    /** A server may stall: the page goes on meanwhile. */
    private void send() {
        say("", Messages.text("mail.test.sending"));
        var ui = getUI().orElseThrow();
        Thread.ofVirtual().start(new DelegatingSecurityContextRunnable(() -> {
            var outcome = tests.send();
            var _ = ui.access(() -> show(outcome));
        }));
    }

    private void show(TestMailResult outcome) {
        send.setEnabled(true);
        switch (outcome) {
            case TestMailResult.Sent(var address) -> say("sent", Messages.text("mail.test.sent", address));
            case TestMailResult.NotSent(var why) -> say("failed", Messages.text(why));
        }
    }

    private void say(String kind, String words) {
        result.setClassName(kind);
        result.setText(words);
    }
}
