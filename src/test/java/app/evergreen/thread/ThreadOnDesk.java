package app.evergreen.thread;

import app.evergreen.support.Desk;
import app.evergreen.support.Desks;
import app.evergreen.support.DomEvents;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What tests of a thread on a page share: windows without a browser. */
@NullUnmarked
abstract class ThreadOnDesk extends ThreadTest {

    @RegisterExtension
    final Desks desks = new Desks();

    Desk open(String user) {
        var window = desks.window(user);
        window.navigate("records/" + record.id(), Div.class);
        return new Desk(window);
    }

    static void write(Desk desk, String html) {
        write(desk, html, 0);
    }

    static void write(Desk desk, String html, int turn) {
        DomEvents.tell(text(desk), "html-changed", Map.of("element.html", html, "element.turn", turn));
    }

    static Component text(Desk desk) {
        return desk.window().find(Component.class).withCondition(part -> is(part, "eg-rich-text")).all().stream()
                .filter(Component::isVisible)
                .findFirst()
                .orElseThrow();
    }

    static Component part(Desk desk, String tag) {
        return desk.window()
                .find(Component.class)
                .withCondition(part -> is(part, tag))
                .single();
    }

    static boolean is(Component part, String tag) {
        return !part.getElement().isTextNode() && tag.equals(part.getElement().getTag());
    }

    static List<String> bodies(Desk desk) {
        return desk.window().find(Div.class).withClassName("bubble").all().stream()
                .map(bubble -> bubble.getElement().getProperty("innerHTML"))
                .toList();
    }
}
