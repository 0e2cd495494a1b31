package app.evergreen.mail.ui;

import app.evergreen.base.ui.Live;
import app.evergreen.mail.MailSettings;
import app.evergreen.mail.MailStatusQuery;
import app.evergreen.mail.TestMailService;
import app.evergreen.mail.inbound.InboundSettings;
import app.evergreen.realtime.Topic;
import app.evergreen.security.CurrentUser;
import app.evergreen.security.Rights;
import app.evergreen.settings.ui.SettingsFrame;
import app.evergreen.settings.ui.SettingsNavigation;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;

/** Settings › Mail: how mail fares, what to set, and a mail to try it with. */
@Route("settings/mail")
@RolesAllowed(Rights.CONFIGURE)
class MailView extends SettingsFrame {

    MailView(
            SettingsNavigation navigation,
            MailSettings settings,
            InboundSettings mailbox,
            MailStatusQuery status,
            TestMailService tests,
            CurrentUser currentUser,
            Live live) {
        super(navigation, "mail.title", "mail.hint");
        var fare = new MailFare(
                settings.complete(), mailbox.complete(), currentUser.get().zone());
        var readings = live.follow(fare, Set.of(Topic.MAIL), change -> true, status::now, fare::show);
        // registered after the following, which has begun then: no change falls between the two
        fare.addAttachListener(attached -> readings.show(status::now));
        addToSheet(fare, new TestMail(tests), new MailHowTo(settings, mailbox));
    }
}
