package app.evergreen.support;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a browser tells a component. */
public final class DomEvents {

    private static final JsonMapper JSON = new JsonMapper();

    private DomEvents() {}

    /** Fires a custom event with this detail. */
    public static void fire(Component component, String name, Map<String, ?> detail) {
        tell(component, name, Map.of("event.detail", detail));
    }

    /** Fires an event with what the server asks the browser about it, by the server's expressions. */
    public static void tell(Component component, String name, Map<String, ?> answers) {
        var element = component.getElement();
        var data = JSON.<ObjectNode>valueToTree(answers);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, name, data));
    }
}
