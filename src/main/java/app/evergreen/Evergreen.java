package app.evergreen;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Evergreen, and names what every page loads: the push channel, Aura, and our style sheets in their order. */
@SpringBootApplication(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class) // features may use the same words
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("css/evergreen.css")
@EnableScheduling
public class Evergreen implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(Evergreen.class, args);
    }
}
