package app.evergreen.partner.ui;

import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.partner.PartnerPage;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The page's top: back to the list, and what can be done. Save and Discard are there when something was changed. */
class PartnerStrip extends Div {

    private final Button discard;
    private final Button save;
    private final PartnerActions actions;

    PartnerStrip(Runnable onSave, Runnable onDiscard, PartnerActions actions) {
        this.actions = actions;
        addClassName("partner-strip");
        discard = new Button(Messages.text("partner.discard"), pressed -> onDiscard.run());
        discard.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        save = new Button(Messages.text("partner.save"), pressed -> onSave.run());
        save.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        var space = new Span();
        space.addClassName("grow");
        add(back(), space, discard, save, actions);
    }

    private static Anchor back() {
        var back = new Anchor("partners");
        back.addClassName("icon-btn");
        back.setAriaLabel(Messages.text("partner.back"));
        back.add(new Icon("back").pointing());
        return back;
    }

    void show(PartnerPage page, boolean changed) {
        actions.show(page);
        changed(changed);
    }

    void showNew() {
        actions.setVisible(false);
        changed(false);
    }

    void showGone() {
        showNew();
    }

    void changed(boolean changed) {
        discard.setVisible(changed);
        save.setVisible(changed);
    }
}
