package app.evergreen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import app.evergreen.security.SystemActor;
import app.evergreen.stage.Stages;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The house rules that the compiler cannot keep. */
@AnalyzeClasses(packagesOf = Evergreen.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule entitiesAndRepositoriesStayInTheirFeature = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate()
            .because("screens and other features speak to services");

    @ArchTest
    static final ArchRule entitiesHaveVerbs = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("a verb checks the state it starts from, a setter does not");

    @ArchTest
    static final ArchRule viewsStayInTheirFeature = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .or()
            .areAnnotatedWith(Layout.class)
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule viewsSayWhoMaySeeThem = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .or()
            .areAnnotatedWith(Layout.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(AnonymousAllowed.class);

    @ArchTest
    static final ArchRule vaadinIsForScreens = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "..shell..")
            .and()
            .doNotImplement(AppShellConfigurator.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Component.class);

    @ArchTest
    static final ArchRule screensAreOnTop = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "..shell..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("app.evergreen..ui..");

    @ArchTest
    static final ArchRule screensOpenNoTransactions = noClasses()
            .that()
            .resideInAnyPackage("..ui..", "..shell..")
            .should()
            .beAnnotatedWith(Transactional.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.transaction..", "org.springframework.jdbc..", "jakarta.persistence..");

    @ArchTest
    static final ArchRule noInjectionIntoFields = noFields().should().beAnnotatedWith(Autowired.class);

    /** A stream from the database holds its connection until somebody closes it; lists do not. */
    @ArchTest
    static final ArchRule readingsGiveTheirConnectionBack =
            noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethodWhere(JavaCall.Predicates.target(DescribedPredicate.describe(
                    "now() without a clock",
                    target -> target.getName().equals("now")
                            && target.getOwner().getPackageName().equals("java.time")
                            && target.getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Clock.class)))));

    @ArchTest
    static final ArchRule nobodyPrintsOrSleeps = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Thread.class, "sleep", long.class);

    @ArchTest
    static final ArchRule onlyTheseActAsTheSystem = noClasses()
            .that()
            .doNotHaveSimpleName("SystemActor")
            .and()
            .doNotHaveSimpleName("BoardFeed") // reads a change once for everybody's board, on no user's behalf
            .and()
            .doNotHaveSimpleName("CalendarFeed") // answers whoever knows a user's secret, as that user
            .and()
            .doNotHaveSimpleName("PickUp") // takes mail in on nobody's behalf
            .and()
            .doNotHaveSimpleName("InboundConfiguration") // hands it over
            .and()
            .resideOutsideOfPackages(
                    "app.evergreen.demo..", "app.evergreen.digest") // writes to users what they may read
            .should()
            .dependOnClassesThat()
            .areAssignableTo(SystemActor.class);

    @ArchTest
    static final ArchRule onlyRecordsFollowStages = noClasses()
            .that()
            .resideOutsideOfPackages("app.evergreen.stage", "app.evergreen.success")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Stages.class)
            .because("what changes stages with their records checks roles first");
}
