package app.evergreen.shell;

import com.vaadin.flow.spring.SpringServlet;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicInteger;
import lombok.extern.slf4j.Slf4j;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.cpr.AtmosphereConfig;
import org.atmosphere.cpr.AtmosphereResource;
import org.atmosphere.cpr.BroadcasterConfig;
import org.atmosphere.cpr.Deliver;
import org.atmosphere.util.ExecutorsFactory;
import org.atmosphere.util.SimpleBroadcaster;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.stereotype.Component;

/**
 * Brings messages to pages without the way through Atmosphere's pools, on which one thread hands out what another for each page waits
 * for (ADR 52). Each page has a line of its own, so that one that does not read keeps nobody waiting.
 */
@Slf4j
public class PromptPush extends SimpleBroadcaster {

    private final PushLines lines = new PushLines();

    /** Atmosphere makes the one there is. */
    public PromptPush() {}

    /** The sign of life that each message puts off is not kept until the moment it was meant for. */
    @Override
    protected BroadcasterConfig createBroadcasterConfig(AtmosphereConfig config) {
        if (ExecutorsFactory.getScheduler(config) instanceof ScheduledThreadPoolExecutor scheduler) {
            scheduler.setRemoveOnCancelPolicy(true);
        }
        return super.createBroadcasterConfig(config);
    }

    @Override
    protected void queueWriteIO(AtmosphereResource page, Deliver message, AtomicInteger count) {
        // what is to be written stands in the message only until this returns
        var kept = new Deliver(page, message);
        lines.add(page.uuid(), () -> write(page, kept, count));
    }

    /** A page that cannot be written to comes back for what it has missed. */
    private void write(AtmosphereResource page, Deliver message, AtomicInteger count) {
        try {
            executeBlockingWrite(page, message, count);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            log.warn("A message could not be written to a page", failed);
            removeAtmosphereResource(page, false);
        }
    }

    /** Tells Atmosphere of it, which asks the servlet for the name. */
    @Component
    static class Named implements BeanPostProcessor {

        @Override
        public Object postProcessBeforeInitialization(Object bean, String name) {
            if (bean instanceof ServletRegistrationBean<?> registration
                    && registration.getServlet() instanceof SpringServlet) {
                registration.addInitParameter(ApplicationConfig.BROADCASTER_CLASS, PromptPush.class.getName());
            }
            return bean;
        }
    }
}
