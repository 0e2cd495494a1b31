package app.evergreen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.support.IntegrationTest;
import com.vaadin.flow.spring.SpringServlet;
import org.atmosphere.cpr.ApplicationConfig;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.ServletRegistrationBean;

@IntegrationTest
class PromptPushTest {

    @Autowired
    ServletRegistrationBean<SpringServlet> pages;

    @Test
    void pagesAreToldWithoutTheWayThroughThePools() {
        assertThat(pages.getInitParameters())
                .containsEntry(ApplicationConfig.BROADCASTER_CLASS, PromptPush.class.getName());
    }
}
