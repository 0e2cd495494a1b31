package app.evergreen.settings.ui;

import app.evergreen.security.Role;
import app.evergreen.support.Desk;
import app.evergreen.support.Desks;
import app.evergreen.support.IntegrationTest;
import app.evergreen.support.Scenery;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of settings screens share: Anna and Ben, a team of both, a record that Anna looks after, and desks. */
@IntegrationTest
@NullUnmarked
abstract class SettingsScreenTest {

    @Autowired
    private JdbcClient jdbc;

    Scenery scenery;

    @RegisterExtension
    final Desks desks = new Desks();

    long record;

    @BeforeEach
    void furnish() {
        scenery = new Scenery(jdbc);
        scenery.user("anna", Role.SUCCESS_USER);
        scenery.user("ben", Role.SUCCESS_USER);
        scenery.user("max", Role.SUCCESS_MANAGER);
        record = scenery.record("Acme", "Onboarding");
        scenery.give(record, scenery.team("North", "anna", "ben"), "anna");
    }

    Desk open(String user, String page) {
        var window = desks.window(user);
        window.getUI().navigate("settings/" + page);
        return new Desk(window);
    }

    /** The lines of the page's list, each as one text. */
    static List<String> lines(Desk desk) {
        return desk.window().find(NativeTableRow.class).all().stream()
                .skip(1) // the headings
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    /** Opens the line of this name. */
    static void edit(Desk desk, String name) {
        click(
                desk,
                button -> button.hasClassName("opens")
                        && button.getElement().getTextRecursively().endsWith(name));
    }

    /** Opens the form of a new thing. */
    static void add(Desk desk) {
        click(desk, button -> button.hasClassName("add"));
    }

    private static void click(Desk desk, Predicate<NativeButton> which) {
        var button = desk.window().find(NativeButton.class).withCondition(which).single();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }
}
