package app.evergreen.base.ui.form;

import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What somebody else has saved into a field in which one is typing, and the two ways out. */
public final class BothValues extends Div {

    BothValues(String theirs, Runnable take, Runnable keep) {
        addClassName("both-values");
        var told = theirs.isEmpty() ? Messages.text("base.clash.emptied") : Messages.text("base.clash.now", theirs);
        add(new Component[] {
            new Span(told), button("base.clash.take", take), button("base.clash.keep", keep),
        });
    }

    private static Button button(String key, Runnable then) {
        var button = new Button(Messages.text(key), pressed -> then.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
