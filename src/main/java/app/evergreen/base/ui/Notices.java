package app.evergreen.base.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short notices at the bottom of the page: facts go after five seconds, errors stay until they are closed. */
public final class Notices {

    private static final int FACT_MILLIS = 5_000;

    private Notices() {}

    /** Says that something happened. */
    public static void fact(String text) {
        Notification.show(text, FACT_MILLIS, Notification.Position.BOTTOM_CENTER);
    }

    /** Says that something did not happen, and why. */
    public static void error(String text) {
        var notice = Notification.show(text, 0, Notification.Position.BOTTOM_CENTER);
        notice.addThemeVariants(NotificationVariant.ERROR);
    }
}
