package app.evergreen.support;

import app.evergreen.Evergreen;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextCustomizerFactories;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test of rules, services or views: the whole application on a real PostgreSQL, without a web server and without demo data, with
 * a {@link TestClock}. Before each test the database is back at what an installation begins with; commands commit for real, so a
 * test needs no transaction. All such classes share one Spring context: do not add properties or mock beans without need.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = Evergreen.class,
        properties = {"evergreen.demo-data=false", "evergreen.admin-password=evergreen"})
@Import({TestClock.Time.class, CountedStatements.Everywhere.class})
@ContextCustomizerFactories(OwnDatabase.Factory.class)
@TestExecutionListeners(listeners = CleanSlate.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface IntegrationTest {}
