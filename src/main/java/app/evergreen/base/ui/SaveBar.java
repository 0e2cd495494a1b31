package app.evergreen.base.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** Save and Discard below a form, there only while something is changed; Ctrl+S saves. */
public final class SaveBar extends Div {

    /** A bar for a form in which nothing is changed yet. */
    public SaveBar(Runnable save, Runnable discard) {
        addClassName("save-bar");
        var saving = new Button(Messages.text("base.save"), pressed -> save.run());
        saving.addThemeVariants(ButtonVariant.PRIMARY);
        saving.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL).setBrowserDefaultAllowed(false);
        add(saving, new Button(Messages.text("base.discard"), pressed -> discard.run()));
        changed(false);
    }

    /** Shows or hides the buttons. */
    public void changed(boolean changed) {
        setVisible(changed);
    }
}
