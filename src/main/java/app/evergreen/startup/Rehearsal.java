package app.evergreen.startup;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Ends the application when it is ready ({@code evergreen.rehearsal}): the virtual machine then writes down what it has worked out. */
@Component
@ConditionalOnBooleanProperty("evergreen.rehearsal")
class Rehearsal {

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    @SuppressWarnings("SystemExitOutsideMain") // nothing but an ordinary exit makes the virtual machine write its cache
    void onReady(ApplicationReadyEvent event) {
        System.exit(SpringApplication.exit(event.getApplicationContext(), () -> 0));
    }
}
