package app.evergreen.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Pages write only what goes wrong with their push connection to the browser's console: by default each message is, which takes its time. */
@Component
class QuietPush implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(begun -> begun.getUI().getPushConfiguration().setParameter("logLevel", "error"));
    }
}
