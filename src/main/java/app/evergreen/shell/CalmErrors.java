package app.evergreen.shell;

import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.Notices;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import lombok.extern.slf4j.Slf4j;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * What breaks after a click is told in a notice with a reference; the log has the cause. A refused right is logged as such: no
 * screen offers what would be refused, so somebody forged it or lost the right a moment ago. An ended session goes straight to
 * the log-in.
 */
@Slf4j
@Component
class CalmErrors implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begun -> begun.getSession().setErrorHandler(CalmErrors::handle));
        event.getSource().setSystemMessagesProvider(page -> {
            var messages = new CustomizedSystemMessages();
            messages.setSessionExpiredNotificationEnabled(false);
            return messages;
        });
    }

    private static void handle(ErrorEvent event) {
        if (event.getThrowable() instanceof AccessDeniedException) {
            log.warn("Refused, and not offered by any screen", event.getThrowable());
            say(() -> Notices.error(Messages.text("shell.error.refused")));
            return;
        }
        var reference = Reference.next();
        log.error("Reference {}", reference, event.getThrowable());
        say(() -> Notices.error(Messages.text("shell.error.notice", reference)));
    }

    private static void say(Runnable notice) {
        var page = UI.getCurrent();
        if (page != null) {
            notice.run();
        }
    }
}
