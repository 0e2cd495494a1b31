package app.evergreen.security;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.support.Desks;
import app.evergreen.support.IntegrationTest;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every address there is, walked as each role and as nobody. A new address has to be entered here. */
@IntegrationTest
class RouteTableTest {

    private static final Set<Role> EVERYBODY = Set.of(Role.values());
    private static final Set<Role> MANAGERS = Set.of(Role.SUCCESS_MANAGER, Role.ADMINISTRATOR);
    private static final Set<Role> ADMINISTRATORS = Set.of(Role.ADMINISTRATOR);

    private static final Map<String, Set<Role>> TABLE = new TreeMap<>(Map.ofEntries(
            Map.entry("", EVERYBODY),
            Map.entry("login", EVERYBODY),
            Map.entry("password", EVERYBODY),
            Map.entry("profile", EVERYBODY),
            Map.entry("board", EVERYBODY),
            Map.entry("records/:id", EVERYBODY),
            Map.entry("crm", EVERYBODY),
            Map.entry("leads/:id", EVERYBODY),
            Map.entry("partners", EVERYBODY),
            Map.entry("partners/:id", EVERYBODY),
            Map.entry("settings", MANAGERS),
            Map.entry("settings/stages", MANAGERS),
            Map.entry("activities", EVERYBODY),
            Map.entry("unsorted-mail", Role.withRight(Rights.WRITE_RECORDS)),
            Map.entry("settings/lost-reasons", MANAGERS),
            Map.entry("settings/activity-types", MANAGERS),
            Map.entry("settings/tags", MANAGERS),
            Map.entry("settings/teams", MANAGERS),
            Map.entry("settings/general", MANAGERS),
            Map.entry("settings/mail", MANAGERS),
            Map.entry("settings/users", ADMINISTRATORS),
            Map.entry("settings/demo-data", ADMINISTRATORS),
            Map.entry("settings/lead-stages", ADMINISTRATORS)));

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private Desks desks;

    @BeforeEach
    void open() {
        desks = new Desks(context);
    }

    @AfterEach
    void close() {
        desks.close();
    }

    @Test
    void everyAddressIsInTheTable() {
        desks.window("admin");

        assertThat(routes().map(RouteTableTest::address).toList()).containsExactlyInAnyOrderElementsOf(TABLE.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void aRoleOpensItsPagesAndIsForbiddenTheOthers(Role role) {
        var window = desks.window(somebody(role));

        for (var address : TABLE.keySet()) {
            window.getUI().navigate(address.replace(":id", "1"));
            assertThat(shows(window)).as("/%s as %s", address, role).isNotEqualTo("UnexpectedPage");
            assertThat(shows(window).equals("ForbiddenPage"))
                    .as("%s is forbidden to %s", address, role)
                    .isEqualTo(!TABLE.get(address).contains(role));
        }
    }

    @Test
    void nobodyOpensAnythingButTheLogInPage() {
        for (var address : TABLE.keySet()) {
            var window = desks.strangersWindow();
            window.getUI().navigate(address.replace(":id", "1"));
            assertThat(window.getUI().getInternals().getActiveRouterTargetsChain())
                    .as("/%s to nobody", address)
                    .allMatch(shown -> shown.getClass().getSimpleName().equals("LoginView"));
        }
    }

    private String somebody(Role role) {
        var id = jdbc.sql("""
                        insert into app_user (username, display_name, password_hash, created_at)
                        values ('somebody', 'Somebody', '', now()) returning id""").query(Long.class).single();
        jdbc.sql("insert into user_role values (:id, :role)")
                .param("id", id)
                .param("role", role.name())
                .update();
        return "somebody";
    }

    private static Stream<RouteData> routes() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream();
    }

    private static String address(RouteData route) {
        return route.getTemplate().replaceAll(":[^/]+", ":id");
    }

    private static String shows(BrowserlessUIContext window) {
        return window.getCurrentView().getClass().getSimpleName();
    }
}
