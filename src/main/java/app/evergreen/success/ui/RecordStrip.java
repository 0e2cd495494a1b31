package app.evergreen.success.ui;

import app.evergreen.base.ui.Flag;
import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.SmartButton;
import app.evergreen.success.RecordPage;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** The page's top: back to the board, the lead in the middle, what to do with changes, the menu, and the flag in the corner. */
final class RecordStrip extends Div {

    private final Div middle = new Div();
    private final Div corner = new Div();
    private final Button discard;
    private final Button save;
    private final RecordMenu menu;

    RecordStrip(RecordMenu menu, Runnable onDiscard, Runnable onSave) {
        this.menu = menu;
        addClassName("strip");
        discard = new Button(Messages.text("record.discard"), clicked -> onDiscard.run());
        discard.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        save = new Button(Messages.text("record.save"), clicked -> onSave.run());
        save.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        save.setTooltipText(Messages.text("record.save.keys"));
        var end = new Div(discard, save, menu);
        end.addClassName("strip-end");
        corner.addClassName("corner");
        add(new Component[] {back(), middle, end, corner});
        offerToSave(false);
    }

    private static Component back() {
        var back = new Anchor("board", new Icon("back").pointing());
        back.addClassName("icon-btn");
        back.getElement()
                .setAttribute("aria-label", Messages.text("record.back"))
                .setAttribute("title", Messages.text("record.back"));
        return back;
    }

    /** Save and Discard are there while something was changed (R4.5). */
    void offerToSave(boolean changed) {
        discard.setVisible(changed);
        save.setVisible(changed);
    }

    void show(RecordPage page) {
        menu.show(page.stage().outcome());
        middle.removeAll();
        page.lead()
                .ifPresent(lead -> middle.add(new SmartButton(
                        "leads/" + lead.id().value() + "?from=record",
                        "funnel",
                        Messages.text("record.lead.button"),
                        lead.stageName(),
                        lead.won())));
        corner.removeAll();
        switch (page.stage().outcome()) {
            case OPEN -> corner.setVisible(false);
            case ACHIEVED -> fly(Flag.achieved());
            case LOST -> fly(Flag.lost());
        }
        setClassName("flagged", page.stage().outcome().closed());
    }

    private void fly(Flag flag) {
        corner.add(new Component[] {flag});
        corner.setVisible(true);
    }
}
