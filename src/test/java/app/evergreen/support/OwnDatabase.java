package app.evergreen.support;

import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives each Spring context a database of its own. All are alike, so that contexts are shared between test classes. */
record OwnDatabase() implements ContextCustomizer {

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        var database = TestDatabase.shared();
        TestPropertyValues.of(
                        "spring.datasource.url=" + database.copy(),
                        "spring.datasource.username=" + database.login().username(),
                        "spring.datasource.password=" + database.login().password())
                .applyTo(context);
    }

    static class Factory implements ContextCustomizerFactory {

        @Override
        public ContextCustomizer createContextCustomizer(
                Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
            return new OwnDatabase();
        }
    }
}
